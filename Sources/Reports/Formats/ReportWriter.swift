internal import Foundation

/// Writes reports in all formats that there are. The same document gives the same bytes, but for PDF by Chromium, which
/// writes the time of day into its files.
package struct ReportWriter: Sendable {
  private let html: HTMLReport
  private let queue: PDFQueue

  /// - Parameters:
  ///   - template: An agency's own look of pages.
  ///   - path: Folders, as in `PATH`, in which a program that prints PDF is looked for; `nil`: this process's.
  /// - Throws: Where a template cannot be read: a fault of this program.
  package init(template: ReportTemplate? = nil, path: String? = nil) throws {
    html = try HTMLReport(template)
    queue = PDFQueue(path: path ?? ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
  }

  private init(html: HTMLReport, queue: PDFQueue) {
    self.html = html
    self.queue = queue
  }

  /// The same with an agency's own look; both print one after the other.
  package func looking(like template: ReportTemplate) throws -> ReportWriter {
    ReportWriter(html: try HTMLReport(template), queue: queue)
  }

  /// Why there is nothing to print PDF with; `nil`: there is.
  package var printingFault: PDFError? { queue.fault }

  /// The bytes of the report's file.
  ///
  /// - Throws: ``MissingTemplate``, ``ReportFileError``, ``PDFError``; `CancellationError`.
  package func bytes(of document: ReportDocument, as format: ReportFormat) async throws -> [UInt8] {
    switch format {
    case .html: Array(try html.page(of: document).utf8)
    case .markdown: Array(MarkdownReport.text(of: document).utf8)
    case .csv: try CSVReport.archive(of: document)
    case .xlsx: try XLSXReport.bytes(of: document)
    case .json: Array(JSONReport.text(of: document).utf8)
    case .pdf: try await queue.pdf(of: html.page(of: document))
    }
  }
}
