internal import CReportTemplates
internal import Mustache

/// The templates of reports, which the binary carries. All that is put into them is escaped for HTML.
struct ReportTemplates: Sendable {
  private let library: MustacheLibrary

  /// - Throws: Where a template cannot be read: a fault of this program.
  init() throws {
    var templates: [String: MustacheTemplate] = [:]
    for index in 0..<report_template_count() {
      let name = String(cString: report_template_name(index))
      templates[name] = try MustacheTemplate(string: String(cString: report_template_text(index)))
    }
    library = MustacheLibrary(templates: templates)
  }

  /// Fills a template; `nil` if there is none of that name.
  ///
  /// - Parameter context: Every name that the template asks for: one that is missing would be looked up further out.
  func render(_ name: String, _ context: [String: Any]) -> String? { library.render(context, withTemplate: name) }
}

/// A report cannot be made: a fault of this program.
package struct MissingTemplate: Error, Hashable, CustomStringConvertible {
  let name: String

  package var description: String { "this program has no report template \(name)" }
}
