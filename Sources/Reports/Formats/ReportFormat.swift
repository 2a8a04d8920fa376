/// What a report is written as. A new format is a case here, and a writer that makes bytes of a ``ReportDocument``.
package enum ReportFormat: String, Sendable, Hashable, CaseIterable {
  /// One page that needs nothing else.
  case html
  /// With GitHub's tables.
  case markdown = "md"

  /// As HTTP names it.
  package var mediaType: String {
    switch self {
    case .html: "text/html; charset=utf-8"
    case .markdown: "text/markdown; charset=utf-8"
    }
  }

  /// At the end of a file's name, without the dot.
  package var fileExtension: String { rawValue }
}

/// Writes reports in all formats that there are. The same document gives the same bytes.
package struct ReportWriter: Sendable {
  private let html: HTMLReport

  /// - Throws: Where a template cannot be read: a fault of this program.
  package init() throws { html = try HTMLReport() }

  /// The bytes of the report's file.
  ///
  /// - Throws: ``MissingTemplate``.
  package func bytes(of document: ReportDocument, as format: ReportFormat) throws -> [UInt8] {
    switch format {
    case .html: Array(try html.page(of: document).utf8)
    case .markdown: Array(MarkdownReport.text(of: document).utf8)
    }
  }
}
