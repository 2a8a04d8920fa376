internal import CapacityClient
internal import CapacityProtos
internal import Foundation
internal import Instruments
internal import Reports

/// Has reports made by the server, and prints PDF here where the server cannot.
struct ReportPress {
  let client: CapacityClient

  /// - Throws: `ClientError`; `CommandFailure`, after it was said why.
  func report(
    _ request: Capacity_V1_GenerateReportRequest,
    as format: ReportFormat
  ) async throws -> CapacityClient.Report {
    var request = request
    request.format = format.message
    guard format == .pdf else { return try await client.report(request) }
    do {
      return try await client.report(request)
    } catch {
      guard ["NO_PDF_PROGRAM", "PDF_FAILED"].contains(error.reason) else { throw error }
    }
    request.format = .html
    return try await printed(client.report(request))
  }

  private func printed(_ page: CapacityClient.Report) async throws -> CapacityClient.Report {
    do {
      let printer = try PDFPrinter(path: ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
      let bytes = try await printer.pdf(of: String(decoding: page.bytes, as: UTF8.self))
      let name = page.name.hasSuffix(".html") ? String(page.name.dropLast(5)) : page.name
      return CapacityClient.Report(name: "\(name).pdf", format: .pdf, bytes: bytes)
    } catch let error as PDFError {
      Console.complain("The server could not print it, and this machine cannot: \(error).")
      throw CommandFailure(.failed)
    }
  }
}

extension CapacityClient.Report {
  /// One that was made here.
  init(name: String, format: ReportFormat, bytes: [UInt8]) {
    self.init(name: name, mediaType: format.mediaType, bytes: bytes, digest: ContentDigest.hex(of: bytes))
  }
}

extension ReportKind {
  var message: Capacity_V1_ReportKind {
    switch self {
    case .stateProfile: .stateProfile
    case .comparison: .comparison
    case .programmingBrief: .programmingBrief
    case .dueDiligence: .dueDiligence
    case .treatyReadiness: .treatyReadiness
    }
  }
}

extension ReportFormat {
  var message: Capacity_V1_ReportFormat {
    switch self {
    case .html: .html
    case .markdown: .markdown
    case .csv: .csv
    case .xlsx: .xlsx
    case .json: .json
    case .pdf: .pdf
    }
  }
}
