internal import Assessments
internal import CapacityProtos
internal import Instruments
internal import ProtobufC
internal import Reports

/// Makes reports from what a caller may see: for the RPC and for schedules.
struct ReportMaker: Sendable {
  let assessments: Assessments
  private let writer: ReportWriter

  /// - Throws: Where a template cannot be read: a fault of this program.
  init(assessments: Assessments) throws {
    self.assessments = assessments
    writer = try ReportWriter()
  }

  /// Makes one report. The same data and version give the same bytes.
  ///
  /// - Parameters:
  ///   - request: What is asked for.
  ///   - caller: Whose sight it is made with; a report for the public sees what is labelled CLEAR alone.
  /// - Throws: `AssessmentError`, also where the caller may not see what it would rest on.
  func report(_ request: Capacity_V1_GenerateReportRequest, by caller: Caller) async throws -> ReportFile {
    let format = try ReportFormat(request.format)
    guard ReportSource.languages.contains(request.languageCode) else {
      throw AssessmentError.invalid(
        "language_code",
        found: request.languageCode.isEmpty ? "nothing" : "\"\(request.languageCode.prefix(40))\"",
        allowed: "one of \(ReportSource.languages.joined(separator: ", "))"
      )
    }
    guard request.audience.isKnown else {
      throw AssessmentError.invalid("audience", found: "\(request.audience.rawValue)", allowed: "INTERNAL or PUBLIC")
    }
    let document = try await ReportSight(assessments: assessments, request: request, caller: caller).document()
    return ReportFile(
      name: name(of: document, request, format),
      mediaType: format.mediaType,
      bytes: try await bytes(of: document, as: format)
    )
  }

  private func bytes(of document: ReportDocument, as format: ReportFormat) async throws -> [UInt8] {
    do {
      return try await writer.bytes(of: document, as: format)
    } catch let error as PDFError {
      switch error {
      case .noProgram: throw AssessmentError.precondition("\(error)", reason: "NO_PDF_PROGRAM")
      // What the program said may hold words of the report: they are for nobody's log.
      case .failed(let program, _):
        throw AssessmentError.precondition(
          "no PDF was made: \(program) failed on the server; make HTML, and print that",
          reason: "PDF_FAILED"
        )
      case .tookTooLong, .busy: throw AssessmentError.overLimit("\(error)")
      }
    }
  }

  private func name(
    of document: ReportDocument,
    _ request: Capacity_V1_GenerateReportRequest,
    _ format: ReportFormat
  ) -> String {
    let codes = request.cohort?.stateCodes ?? []
    // More than a few would make a name that no file system takes.
    let subject = request.assessmentID.isEmpty ? (codes.count > 6 ? ["group"] : codes.sorted()) : [request.assessmentID]
    let item = request.kind == .dueDiligence ? ["\(request.item + 1)"] : []
    let audience = request.audience == .public ? ["public"] : []
    let parts = [document.kind.rawValue] + subject + item + audience + [document.language]
    return "\(parts.joined(separator: "-")).\(format.fileExtension)"
  }
}
