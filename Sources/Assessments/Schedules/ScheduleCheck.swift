internal import CapacityProtos
internal import Instruments
internal import ProtobufC

/// Looks for all that is wrong with a new schedule.
struct ScheduleCheck {
  let means: ReportMeans
  private(set) var violations: [Capacity_V1_Violation] = []

  init(means: ReportMeans) { self.means = means }

  static let nameCharacters = 100
  static let keepRange: ClosedRange<UInt32> = 1...1000
  static let standardKeep: UInt32 = 10

  /// - Throws: ``AssessmentError/invalid(_:)`` with every fault; ``AssessmentError/precondition(_:reason:)`` where PDF is
  ///   asked of a server that cannot print it.
  static func check(_ schedule: Capacity_V1_ReportSchedule, means: ReportMeans) throws(AssessmentError) {
    var check = ScheduleCheck(means: means)
    check.look(at: schedule)
    guard check.violations.isEmpty else { throw .invalid(check.violations) }
    if schedule.formats.contains(.pdf), let fault = means.printingFault {
      throw .precondition("schedule.formats has PDF, but on this server \(fault)", reason: "NO_PDF_PROGRAM")
    }
  }

  private mutating func look(at schedule: Capacity_V1_ReportSchedule) {
    if schedule.name.isEmpty {
      add("name", found: "nothing", allowed: "1 to \(Self.nameCharacters) characters on one line")
    } else if let fault = LineText.fault(in: schedule.name, atMost: Self.nameCharacters) {
      add("name", found: fault.found, allowed: fault.allowed)
    }
    lookAtTimes(schedule)
    lookAtFormats(schedule.formats)
    lookAtReport(schedule.report)
    lookAtTemplate(schedule.report?.template ?? "", schedule.formats)
    lookAtDelivery(schedule)
    if schedule.keep != 0, !Self.keepRange.contains(schedule.keep) {
      add(
        "keep",
        found: "\(schedule.keep)",
        allowed: "1 to \(Self.keepRange.upperBound) runs; 0 reads as \(Self.standardKeep)"
      )
    }
  }

  private mutating func lookAtTimes(_ schedule: Capacity_V1_ReportSchedule) {
    guard schedule.expression.utf8.count <= 200 else {
      return add("expression", found: "\(schedule.expression.utf8.count) bytes", allowed: "200 at most")
    }
    do {
      let expression = try CronExpression(schedule.expression)
      if DueTimes(expression, zone: schedule.timeZone) == nil { addZone(schedule.timeZone) }
    } catch {
      let place = error.field == "expression" ? "" : "in the field \(error.field): "
      add("expression", found: place + quoted(error.found), allowed: error.allowed)
      if let daily = try? CronExpression("@daily"), DueTimes(daily, zone: schedule.timeZone) == nil {
        addZone(schedule.timeZone)
      }
    }
  }

  private mutating func addZone(_ zone: String) {
    add("time_zone", found: quoted(zone), allowed: "a name of the IANA's list of time zones: Africa/Nairobi, UTC")
  }

  private mutating func lookAtFormats(_ formats: [Capacity_V1_ReportFormat]) {
    let known = means.formats.map { $0.shortName.uppercased() }.joined(separator: ", ")
    guard (1...means.formats.count).contains(formats.count) else {
      let found = formats.isEmpty ? "nothing" : "\(formats.count) formats"
      return add("formats", found: found, allowed: "at least one of \(known), each once")
    }
    for (index, format) in formats.enumerated() {
      if !means.formats.contains(format) {
        let found = format.isKnown ? format.shortName.uppercased() : "the number \(format.rawValue)"
        add("formats[\(index)]", found: found, allowed: "one of \(known)")
      } else if formats[..<index].contains(format) {
        add("formats[\(index)]", found: "\(format.shortName.uppercased()) again", allowed: "each format once")
      }
    }
  }

  private mutating func lookAtReport(_ report: Capacity_V1_GenerateReportRequest?) {
    guard let report else { return add("report", found: "nothing", allowed: "what is to be made") }
    if report.kind == .unspecified || !report.kind.isKnown {
      let kinds = Capacity_V1_ReportKind.shortNames.map { $0.uppercased() }.joined(separator: ", ")
      let found = report.kind == .unspecified ? "nothing" : "the number \(report.kind.rawValue)"
      add("report.kind", found: found, allowed: "one of \(kinds)")
    }
    if report.format != .unspecified {
      add("report.format", found: "a format", allowed: "nothing: schedule.formats names them")
    }
    if !means.languages.contains(report.languageCode) {
      let allowed = "one of \(means.languages.joined(separator: ", "))"
      add("report.language_code", found: quoted(report.languageCode), allowed: allowed)
    }
    if !report.audience.isKnown {
      add("report.audience", found: "the number \(report.audience.rawValue)", allowed: "INTERNAL or PUBLIC")
    }
  }

  private mutating func lookAtTemplate(_ name: String, _ formats: [Capacity_V1_ReportFormat]) {
    guard !name.isEmpty else { return }
    if !means.templates.contains(name) {
      let names = means.templates.joined(separator: ", ")
      let allowed = names.isEmpty ? "nothing: this server has no templates" : "nothing, or one of \(names)"
      add("report.template", found: quoted(name), allowed: allowed)
    } else if means.pages.isDisjoint(with: formats) {
      let found = formats.map { $0.shortName.uppercased() }.joined(separator: ", ")
      add("report.template", found: "\(quoted(name)) with \(found)", allowed: "one with HTML or PDF, which it shapes")
    }
  }

  private mutating func lookAtDelivery(_ schedule: Capacity_V1_ReportSchedule) {
    if !schedule.folder.isEmpty {
      if !means.hasFolder {
        let allowed = "nothing: this server was given no folder for reports (capacityd serve --reports DIR)"
        add("folder", found: quoted(schedule.folder), allowed: allowed)
      } else if DeliveryPath(schedule.folder) == nil {
        add("folder", found: quoted(schedule.folder), allowed: DeliveryPath.allowed)
      }
    }
    if !schedule.command.isEmpty, !means.commands.contains(schedule.command) {
      let names = means.commands.sorted().joined(separator: ", ")
      let allowed =
        means.commands.isEmpty
        ? "nothing: this server was given no command for reports (capacityd serve --report-command NAME=PATH)"
        : "nothing, or one of \(names)"
      add("command", found: quoted(schedule.command), allowed: allowed)
    }
  }

  private func quoted(_ text: String) -> String { text.isEmpty ? "nothing" : "\"\(text.prefix(60))\"" }

  private mutating func add(_ field: String, found: String, allowed: String) {
    var violation = Capacity_V1_Violation()
    violation.field = "schedule.\(field)"
    violation.found = found
    violation.allowed = allowed
    violations.append(violation)
  }
}
