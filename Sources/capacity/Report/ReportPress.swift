internal import CapacityClient
internal import CapacityProtos
internal import Foundation
internal import Instruments
internal import Reports

/// Has reports made by the server, and prints PDF here where the server cannot.
struct ReportPress {
  let client: CapacityClient
  let look: ReportLook

  /// - Throws: `ClientError`; `CommandFailure`, after it was said why.
  func report(
    _ request: Capacity_V1_GenerateReportRequest,
    as format: ReportFormat
  ) async throws -> CapacityClient.Report {
    var request = request
    request.format = format.message
    if format.isPage {
      switch look {
      case .plain: break
      case .served(let name): request.template = name
      case .own(let template): return try await page(request, as: format, looking: template)
      }
    }
    guard format == .pdf else { return try await client.report(request) }
    do {
      return try await client.report(request)
    } catch {
      guard ["NO_PDF_PROGRAM", "PDF_FAILED"].contains(error.reason) else { throw error }
    }
    request.format = .html
    return try await printed(client.report(request))
  }

  /// A page with templates of this machine: the server sends what the report says, and never sees them.
  private func page(
    _ request: Capacity_V1_GenerateReportRequest,
    as format: ReportFormat,
    looking template: ReportTemplate
  ) async throws -> CapacityClient.Report {
    var request = request
    request.format = .json
    let report = try await client.report(request)
    do {
      let document = try JSONReport.document(of: String(decoding: report.bytes, as: UTF8.self))
      let bytes = try await ReportWriter(template: template).bytes(of: document, as: format)
      return CapacityClient.Report(name: report.name(as: format), format: format, bytes: bytes)
    } catch let error as PDFError {
      Console.complain("\(error).")
      throw CommandFailure(.failed)
    } catch let error as ReportFileError {
      Console.complain("The server sent something else than was asked for: \(error).")
      throw CommandFailure(.failed)
    }
  }

  private func printed(_ page: CapacityClient.Report) async throws -> CapacityClient.Report {
    do {
      let printer = try PDFPrinter(path: ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
      let bytes = try await printer.pdf(of: String(decoding: page.bytes, as: UTF8.self))
      return CapacityClient.Report(name: page.name(as: .pdf), format: .pdf, bytes: bytes)
    } catch let error as PDFError {
      Console.complain("The server could not print it, and this machine cannot: \(error).")
      throw CommandFailure(.failed)
    }
  }
}

/// Where the look of pages comes from.
enum ReportLook {
  case plain
  /// One of the server's, by its name.
  case served(String)
  case own(ReportTemplate)

  /// - Parameter argument: A folder where it has a slash; else a name.
  /// - Throws: `CommandFailure`, after every fault was told.
  init(_ argument: String?) throws {
    guard let argument else {
      self = .plain
      return
    }
    guard argument.contains("/") || argument == "." || argument == ".." else {
      self = .served(argument)
      return
    }
    do {
      self = .own(try ReportTemplate(folder: URL(fileURLWithPath: argument, isDirectory: true)))
    } catch {
      Console.complain("The template cannot be used:\n\(error)")
      throw CommandFailure(.failed)
    }
  }
}

extension CapacityClient.Report {
  /// The name with the end of another format.
  func name(as format: ReportFormat) -> String {
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    return "\(stem).\(format.fileExtension)"
  }

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
