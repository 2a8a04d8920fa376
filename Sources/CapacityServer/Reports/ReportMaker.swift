package import Assessments
package import CapacityProtos
internal import Foundation
internal import Instruments
internal import ProtobufC
internal import Reports

/// Makes reports from what a caller may see: for the RPC and for schedules.
package struct ReportMaker: Sendable {
  let assessments: Assessments
  private let writer: ReportWriter
  private let shelf: TemplateShelf?

  /// - Parameters:
  ///   - assessments: Where all that reports say comes from.
  ///   - templates: The folder with a folder for each template; `nil`: there are none.
  /// - Throws: Where a template cannot be read: a fault of this program.
  package init(assessments: Assessments, templates: String? = nil) throws {
    self.assessments = assessments
    writer = try ReportWriter()
    shelf = templates.map { TemplateShelf(folder: URL(fileURLWithPath: $0, isDirectory: true)) }
  }

  /// Makes one report. The same data and version give the same bytes.
  ///
  /// - Parameters:
  ///   - request: What is asked for.
  ///   - caller: Whose sight it is made with; a report for the public sees what is labelled CLEAR alone.
  /// - Throws: `AssessmentError`, also where the caller may not see what it would rest on.
  package func report(_ request: Capacity_V1_GenerateReportRequest, by caller: Caller) async throws -> ReportFile {
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
    let writer = try chosenWriter(for: request, format)
    let sighted = try await ReportSight(assessments: assessments, request: request, caller: caller).document()
    return ReportFile(
      name: name(of: sighted.document, request, format),
      mediaType: format.mediaType,
      bytes: try await bytes(of: sighted.document, as: format, by: writer),
      sources: sighted.sources
    )
  }

  /// Names of the templates that there are at this time.
  var templates: [String] { shelf?.names ?? [] }

  /// Why no PDF can be made at this time; `nil`: it can.
  var printingFault: PDFError? { writer.printingFault }

  private func chosenWriter(
    for request: Capacity_V1_GenerateReportRequest,
    _ format: ReportFormat
  ) throws -> ReportWriter {
    guard !request.template.isEmpty else { return writer }
    guard format.isPage else {
      throw AssessmentError.invalid(
        "template",
        found: "one with \(format.rawValue.uppercased())",
        allowed: "a template with HTML or PDF, the formats that it shapes"
      )
    }
    let shelf = shelf ?? TemplateShelf(folder: URL(fileURLWithPath: "/nonexistent"))
    return try writer.looking(like: shelf.template(named: request.template))
  }

  private func bytes(
    of document: ReportDocument,
    as format: ReportFormat,
    by writer: ReportWriter
  ) async throws -> [UInt8] {
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
