internal import Assessments
internal import Foundation
internal import Reports

/// The templates that an operator has put beside the store: a folder for each name. They are read when they are used,
/// so that a change needs no restart. Callers name one and send none: a template can ask a server to do anything that
/// its pages can.
struct TemplateShelf: Sendable {
  let folder: URL

  /// - Throws: `AssessmentError`: there is none of that name, or it is faulty.
  func template(named name: String) throws -> ReportTemplate {
    // A name never leads out of the folder.
    guard name.wholeMatch(of: /[a-z0-9][a-z0-9\-]{0,39}/) != nil, names.contains(name) else {
      throw AssessmentError.invalid(
        "template",
        found: "\"\(name.prefix(40))\"",
        allowed: names.isEmpty
          ? "nothing: this server has no templates" : "nothing, or \(names.joined(separator: ", "))"
      )
    }
    do {
      return try ReportTemplate(folder: folder.appendingPathComponent(name, isDirectory: true))
    } catch {
      throw AssessmentError.precondition(
        "the template \(name) of this server is faulty: \(error.faults.map(\.description).joined(separator: "; "))",
        reason: "TEMPLATE_FAULTY"
      )
    }
  }

  /// In their order; also those that are faulty.
  var names: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.wholeMatch(of: /[a-z0-9][a-z0-9\-]{0,39}/) != nil }.sorted()
  }
}
