internal import Assessments
internal import CapacityProtos
internal import Logging
internal import ProtobufC
internal import Reports

/// What makes reports, keeps and delivers them: for the RPCs and for schedules.
struct ReportParts: Sendable {
  let maker: ReportMaker
  let kept: KeptReports
  let destinations: ReportDestinations
  let bell = RunnerBell()

  /// - Throws: Where a template of reports cannot be read: a fault of this program.
  init(assessments: Assessments, folder: DataFolder, destinations: ReportDestinations) throws {
    maker = try ReportMaker(assessments: assessments, templates: folder.templates)
    kept = KeptReports(path: folder.reports)
    self.destinations = destinations
  }

  /// What schedules may ask for.
  var means: ReportMeans {
    let formats = Capacity_V1_ReportFormat.allCases.filter { (try? ReportFormat($0)) != nil }
    return ReportMeans(
      languages: ReportSource.languages,
      formats: formats,
      pages: Set(formats.filter { (try? ReportFormat($0))?.isPage == true }),
      printingFault: maker.printingFault.map(\.description),
      templates: maker.templates,
      hasFolder: destinations.folder != nil,
      commands: Set(destinations.commands.keys)
    )
  }

  /// A file that a run made and the server kept, for who may see all that it rests on.
  ///
  /// - Throws: `AssessmentError`; `StoreError.damaged` if it is not what the run made.
  func file(_ request: Capacity_V1_GetReportRunFileRequest, for caller: Caller) async throws -> ReportFile {
    let run = try await maker.assessments.reportRun(request.runID, for: caller)
    guard let file = run.files.first(where: { $0.name == request.name }) else {
      let names = run.files.map(\.name).joined(separator: ", ")
      throw AssessmentError.notFound(
        run.files.isEmpty ? "this run made no files" : "this run made no such file; it made \(names)"
      )
    }
    guard run.filesKept else {
      throw AssessmentError.precondition(
        "the files of this run are not kept any more: newer runs took their place (the schedule's keep says how many)",
        reason: "FILES_NOT_KEPT"
      )
    }
    try await maker.assessments.passToFiles(of: run, for: caller)
    return ReportFile(name: file.name, mediaType: file.mediaType, bytes: try kept.bytes(file, of: run))
  }

  /// What makes the runs of schedules.
  func runner(_ metrics: ServerMetrics, _ logger: Logger) -> ScheduleRunner {
    ScheduleRunner(
      assessments: maker.assessments,
      maker: ReportRunMaker(
        assessments: maker.assessments,
        maker: maker,
        kept: kept,
        delivery: ReportDelivery(destinations: destinations, kept: kept),
        errors: ErrorTranslator(logger: logger)
      ),
      metrics: metrics,
      logger: logger,
      bell: bell,
      now: ServerRoom.now,
      pause: { try await Task.sleep(for: $0) }
    )
  }
}
