package import CapacityProtos
internal import ProtobufC

/// Runs of schedules, for a terminal.
package struct RunText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders a page of runs, newest first as it came.
  package func text(of list: Capacity_V1_ListReportRunsResponse) -> String {
    var table = TextTable([
      .init("Run\nof schedule"), .init("Due (UTC)"), .init("How it ended\nfiles, SHA-256", wraps: true, fills: true),
    ])
    for run in list.runs {
      let files = run.files.flatMap { file in
        [StyledText("\(file.name), \(file.size) bytes", .faint), StyledText(file.digest, .faint)]
      }
      table.add([
        [StyledText(run.runID, .strong), StyledText(run.scheduleID, .faint)],
        [StyledText(run.dueTime?.rfc3339 ?? ""), StyledText(Self.occasion(of: run), .faint)],
        [Self.standing(run)] + files,
      ])
    }
    var page = TextPage(width: options.width)
    page.list(table, empty: "No runs.", hasMore: !list.nextPageToken.isEmpty)
    return page.rendered(colour: options.colour)
  }

  /// Renders one run.
  package func text(of run: Capacity_V1_ReportRun) -> String {
    var page = TextPage(width: options.width)
    add(run, to: &page)
    return page.rendered(colour: options.colour)
  }

  func add(_ run: Capacity_V1_ReportRun, to page: inout TextPage) {
    page.field("Run", StyledText(run.runID, .strong))
    page.field("Due (UTC)", StyledText(run.dueTime?.rfc3339 ?? ""))
    let occasion = Self.occasion(of: run)
    if !occasion.isEmpty { page.field("Occasion", StyledText(occasion)) }
    page.field("Ended (UTC)", StyledText(run.endTime?.rfc3339 ?? "not yet"))
    if run.attempts > 1 {
      page.field("Attempts", StyledText("\(run.attempts): the server stopped in the middle of one"))
    }
    page.field("Standing", Self.standing(run))
    if !run.deliveredTo.isEmpty { page.field("Delivered to", StyledText(run.deliveredTo)) }
    if let command = run.command, !command.lastLine.isEmpty {
      page.field("Command said", StyledText(command.lastLine))
    }
    for file in run.files {
      page.field("File", StyledText("\(file.name), \(file.size) bytes"))
      page.field("SHA-256", StyledText(file.digest, .faint))
    }
    if !run.files.isEmpty {
      page.field("Kept", StyledText(run.filesKept ? "yes: capacity report fetch \(run.runID)" : "no, newer runs are"))
    }
  }

  static func standing(_ run: Capacity_V1_ReportRun) -> StyledText {
    switch run.state {
    case .succeeded: StyledText("made \(run.endTime?.moment ?? "")", .good)
    case .failed: StyledText("failed: \(run.failure)", .poor)
    case .running: StyledText("is being made", .fair)
    case .waiting, .unspecified, .UNRECOGNIZED: StyledText("is about to start", .fair)
    }
  }

  private static func occasion(of run: Capacity_V1_ReportRun) -> String {
    if run.onDemand { return "asked for" }
    guard run.catchUp else { return "" }
    let missed = run.missed == 1 ? "1 missed" : "\(run.missed) missed"
    return run.missed == 0 ? "late" : "catches up, \(missed)"
  }
}
