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
    let format = try ReportFormat(request)
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
      bytes: try writer.bytes(of: document, as: format)
    )
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

extension ReportFormat {
  /// - Throws: `AssessmentError.invalid` for one that this server does not write.
  init(_ request: Capacity_V1_GenerateReportRequest) throws(AssessmentError) {
    switch request.format {
    case .html: self = .html
    case .markdown: self = .markdown
    default:
      let known = ReportFormat.allCases.map { $0 == .markdown ? "MARKDOWN" : $0.rawValue.uppercased() }
      throw .invalid(
        "format",
        found: request.format == .unspecified ? "nothing" : request.format.shortName.uppercased(),
        allowed: "one of \(known.joined(separator: ", "))"
      )
    }
  }
}
