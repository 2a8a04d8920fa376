package import CapacityProtos

/// A due-diligence file as one HTML page that needs nothing else: no script, no network, no other file.
package struct DueDiligenceHTML: Sendable {
  private let templates: ReportTemplates

  /// - Throws: Where a template cannot be read: a fault of this program.
  package init() throws { templates = try ReportTemplates() }

  /// The page; the same file gives the same bytes.
  ///
  /// - Throws: ``MissingTemplate``.
  package func page(of file: Capacity_V1_DueDiligenceFile) throws -> String {
    guard let page = templates.render("due-diligence", DueDiligenceView(file).context) else {
      throw MissingTemplate(name: "due-diligence")
    }
    return page.withoutControls
  }
}
