internal import CReportTemplates
internal import Mustache

/// The templates of reports: those that the binary carries, and an agency's own in their place. All that is put into
/// them is escaped for HTML.
struct ReportTemplates: Sendable {
  private let library: MustacheLibrary
  private let brand: ReportBrand?

  /// Texts of those in the binary, by name.
  static let builtIn: [String: String] = Dictionary(
    uniqueKeysWithValues: (0..<report_template_count()).map { index in
      (String(cString: report_template_name(index)), String(cString: report_template_text(index)))
    }
  )

  /// - Parameter template: What takes the place of ours.
  /// - Throws: Where a template cannot be read: a fault of this program, since an agency's were checked.
  init(_ template: ReportTemplate? = nil) throws {
    let texts = Self.builtIn.merging(template?.partials ?? [:]) { $1 }
    library = MustacheLibrary(templates: try texts.mapValues { try MustacheTemplate(string: $0) })
    brand = template?.brand
  }

  /// Fills a template; `nil` if there is none of that name.
  ///
  /// - Parameter context: Every name that the template asks for: one that is missing would be looked up further out.
  func render(_ name: String, _ context: [String: Any]) -> String? {
    library.render(context.merging(["brand": brand?.context ?? false]) { $1 }, withTemplate: name)
  }
}

extension ReportBrand {
  /// An empty text counts as none.
  fileprivate var context: Any {
    func given(_ text: String) -> Any { text.isEmpty ? false : text }
    return [
      "name": given(name), "logo": given(logo), "accent": given(accent), "dark_accent": given(darkAccent),
    ]
  }
}

/// A report cannot be made: a fault of this program.
package struct MissingTemplate: Error, Hashable, CustomStringConvertible {
  let name: String

  package var description: String { "this program has no report template \(name)" }
}
