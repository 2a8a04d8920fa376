package import CapacityProtos
internal import ProtobufC

/// Schedules of reports, for a terminal.
package struct ScheduleText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders a page of schedules, newest first as it came.
  package func text(of list: Capacity_V1_ListReportSchedulesResponse) -> String {
    var table = TextTable([
      .init("Schedule\nby"), .init("Name\nreport", wraps: true, fills: true), .init("When\nnext", wraps: true),
      .init("Last run", wraps: true),
    ])
    for schedule in list.schedules {
      table.add([
        [StyledText(schedule.scheduleID, .strong), StyledText(schedule.owner?.name ?? "", .faint)],
        [StyledText(schedule.name), StyledText(subject(of: schedule), .faint)],
        [StyledText(schedule.expression), next(schedule)],
        [standing(schedule)],
      ])
    }
    var page = TextPage(width: options.width)
    page.list(table, empty: "No schedules.", hasMore: !list.nextPageToken.isEmpty)
    return page.rendered(colour: options.colour)
  }

  /// Renders one schedule and its last run.
  package func text(of schedule: Capacity_V1_ReportSchedule) -> String {
    var page = TextPage(width: options.width)
    page.field("Schedule", StyledText(schedule.scheduleID, .strong))
    page.field("Name", StyledText(schedule.name))
    page.field("Report", StyledText(subject(of: schedule)))
    page.field("When", StyledText("\(schedule.expression) by the clock of \(schedule.timeZone)"))
    page.field("Next", next(schedule))
    page.field("Rights of", StyledText(owner(of: schedule)))
    page.field("Delivered to", StyledText(delivery(of: schedule)))
    let keep = schedule.keep == 0 ? 10 : schedule.keep
    page.field("Kept", StyledText(keep == 1 ? "files of the newest run" : "files of the newest \(keep) runs"))
    page.field("Since", StyledText(schedule.createTime?.rfc3339 ?? ""))
    page.field("Standing", standing(schedule))
    if let run = schedule.lastRun {
      page.heading("Last run")
      RunText(options: options).add(run, to: &page)
    }
    return page.rendered(colour: options.colour)
  }

  /// "state profile of XAA in fr as html, pdf".
  private func subject(of schedule: Capacity_V1_ReportSchedule) -> String {
    let report = schedule.report ?? .init()
    let codes = report.cohort?.stateCodes ?? []
    let about =
      !report.assessmentID.isEmpty
      ? " of \(report.assessmentID)" : codes.isEmpty ? "" : " of \(codes.prefix(6).joined(separator: ", "))"
    let more = codes.count > 6 ? " and \(codes.count - 6) more" : ""
    let formats = schedule.formats.map(\.shortName).joined(separator: ", ")
    let audience = report.audience == .public ? " for the public" : ""
    return "\(report.kind.shortName.replacing("_", with: " "))\(about)\(more) in \(report.languageCode) as "
      + formats + audience
  }

  private func owner(of schedule: Capacity_V1_ReportSchedule) -> String {
    let owner = schedule.owner ?? .init()
    return "\(owner.name) (\(Capacity_V1_Role.words(for: owner)))"
  }

  private func delivery(of schedule: Capacity_V1_ReportSchedule) -> String {
    let places = [
      schedule.folder.isEmpty ? nil : "folder \(schedule.folder)",
      schedule.command.isEmpty ? nil : "command \(schedule.command)",
    ].compactMap(\.self)
    return places.isEmpty ? "nowhere: capacity report fetch" : places.joined(separator: ", ")
  }

  private func next(_ schedule: Capacity_V1_ReportSchedule) -> StyledText {
    if let paused = schedule.pauseTime { return StyledText("paused since \(paused.day)", .faint) }
    return schedule.nextTime.map { StyledText($0.moment) } ?? StyledText("never", .fair)
  }

  private func standing(_ schedule: Capacity_V1_ReportSchedule) -> StyledText {
    switch schedule.failures {
    case 0: schedule.lastRun.map { RunText.standing($0) } ?? StyledText("not yet", .faint)
    case 1: StyledText("failed: \(schedule.lastRun?.failure ?? "")", .poor)
    case let count: StyledText("failed \(count) times: \(schedule.lastRun?.failure ?? "")", .poor)
    }
  }
}
