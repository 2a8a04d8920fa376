internal import Assessments
internal import CapacityProtos
internal import GRPCCore
internal import Logging
internal import Reports

/// Makes one run of a schedule: the files, and their delivery.
struct ReportRunMaker: Sendable {
  let assessments: Assessments
  let maker: ReportMaker
  let kept: KeptReports
  let delivery: ReportDelivery
  let errors: ErrorTranslator

  /// - Returns: What came of it; failures too.
  /// - Throws: `CancellationError` where the server cannot wait for its end.
  func outcome(of claimed: ClaimedRun) async throws -> RunOutcome {
    let (schedule, run) = (claimed.schedule, claimed.run)
    var outcome = RunOutcome()
    do {
      let caller = try await assessments.caller(for: claimed.owner)
      (outcome.files, outcome.sources) = try await files(of: schedule, run, by: caller)
      outcome.isKept = true
      if !schedule.folder.isEmpty {
        outcome.deliveredTo = try await delivery.deliver(outcome.files, of: run, to: schedule.folder)
      }
      if !schedule.command.isEmpty {
        let command = try await delivery.run(
          schedule.command,
          for: outcome.files,
          of: run,
          deliveredTo: outcome.deliveredTo
        )
        outcome.command = command
        if command.exitStatus != 0 {
          let said = command.lastLine.isEmpty ? "it said nothing" : command.lastLine
          let words = "the command \(schedule.command) ended with status \(command.exitStatus): \(said)"
          outcome.failure = .init(reason: "COMMAND_FAILED", words: words)
        }
      }
    } catch let error as CancellationError {
      throw error
    } catch let failure as RunOutcome.Failure {
      outcome.failure = failure
    } catch {
      try Task.checkCancellation()
      outcome.failure = failure(error)
    }
    return outcome
  }

  /// One of each format, written as soon as it is made, and what they rest on.
  private func files(
    of schedule: Capacity_V1_ReportSchedule,
    _ run: Capacity_V1_ReportRun,
    by caller: Caller
  ) async throws -> ([Capacity_V1_ReportRunFile], Set<String>) {
    do {
      return try await kept.keep(run) { folder in
        var files: [Capacity_V1_ReportRunFile] = []
        var sources: Set<String> = []
        for format in schedule.formats {
          var request = schedule.report ?? .init()
          request.format = format
          // The others of the schedule's formats have no look.
          if try !ReportFormat(format).isPage { request.template = "" }
          let report = try await maker.report(request, by: caller)
          try folder.write(report.bytes, to: report.name)
          files.append(.init(report))
          sources.formUnion(report.sources)
        }
        return (files, sources)
      }
    } catch let failure as ServerFailure {
      throw RunOutcome.Failure(reason: "FILES_NOT_KEPT", words: "the files cannot be kept: \(failure)")
    }
  }

  /// In the words that a caller of the RPC would hear.
  private func failure(_ error: any Error) -> RunOutcome.Failure {
    let failure = errors.failure(error, in: Capacity_V1_ReportService.Method.GenerateReport.descriptor)
    return .init(reason: failure.reason ?? "\(failure.error.code)", words: failure.error.message)
  }
}

extension Capacity_V1_ReportRunFile {
  fileprivate init(_ report: ReportFile) {
    self.init()
    name = report.name
    mediaType = report.mediaType
    digest = report.digest
    size = Int64(report.bytes.count)
  }
}
