package import CapacityProtos
internal import ProtobufC

extension ScheduleRecord {
  /// What its maker wanted.
  ///
  /// - Throws: ``StoreError/damaged(reason:assessment:)``.
  func definition() throws -> Capacity_V1_ReportSchedule {
    do {
      return try Capacity_V1_ReportSchedule(decoding: content, limits: .stored)
    } catch {
      throw StoreError.damaged(reason: "the schedule \(id) does not match the wire format")
    }
  }

  /// When it is due.
  ///
  /// - Throws: ``StoreError/damaged(reason:assessment:)`` for an expression or a zone that this server does not know:
  ///   both were checked when it was made.
  func dueTimes() throws -> DueTimes {
    let definition = try definition()
    guard let expression = try? CronExpression(definition.expression),
      let times = DueTimes(expression, zone: definition.timeZone)
    else { throw StoreError.damaged(reason: "the schedule \(id) has an expression or a time zone that is not known") }
    return times
  }
}

extension ScheduleOwner {
  fileprivate var message: Capacity_V1_Principal {
    var message = Capacity_V1_Principal()
    message.name = principal
    message.role = Role(rawValue: role).map { .init($0) } ?? .unspecified
    message.agency = agency ?? ""
    return message
  }
}

extension ScheduleSituation {
  /// The schedule as callers see it.
  ///
  /// - Throws: ``StoreError/damaged(reason:assessment:)``.
  func message() throws -> Capacity_V1_ReportSchedule {
    var message = try schedule.definition()
    message.scheduleID = schedule.id
    message.owner = schedule.owner.message
    message.createTime = .init(milliseconds: schedule.created)
    message.pauseTime = schedule.paused.map { .init(milliseconds: $0) }
    if schedule.paused == nil {
      // A run that is due already and has not started yet is the next one.
      message.nextTime = try schedule.dueTimes().next(after: schedule.since).map { .init(milliseconds: $0 * 1000) }
    }
    message.lastRun = try lastRun?.message()
    message.failures = UInt32(clamping: schedule.failures)
    message.lastSuccessTime = schedule.lastSuccess.map { .init(milliseconds: $0) }
    return message
  }
}

extension RunRecord {
  /// The run as callers see it.
  ///
  /// - Throws: ``StoreError/damaged(reason:assessment:)``.
  package func message() throws -> Capacity_V1_ReportRun {
    do {
      var message = try Capacity_V1_ReportRun(decoding: content, limits: .stored)
      message.runID = id
      message.scheduleID = scheduleID
      message.number = UInt32(clamping: number)
      message.filesKept = isKept
      return message
    } catch {
      throw StoreError.damaged(reason: "the run \(id) does not match the wire format")
    }
  }
}

extension Capacity_V1_ReportRun {
  /// Whether it is over, well or not.
  var isOver: Bool { state == .succeeded || state == .failed }
}
