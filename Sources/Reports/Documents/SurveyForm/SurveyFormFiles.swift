internal import CSurveyForm

/// The files that the offline survey form is put together from, which the binary carries.
struct SurveyFormFiles: Sendable {
  /// In the order of their names.
  private let files: [(name: String, text: String)]

  init() {
    files = (0..<survey_form_file_count()).map { index in
      (String(cString: survey_form_file_name(index)), String(cString: survey_form_file_text(index)))
    }
  }

  /// The page around everything; empty if this program was built without it.
  var page: String { text(of: "form.mustache") }

  /// The style sheet, beginning with a line break.
  var style: String { joined("style/") }

  /// The script, beginning with a line break.
  var script: String { joined("script/") }

  /// The form's own words: JSON texts by language tag.
  var words: [(language: String, json: String)] {
    files.filter { $0.name.hasPrefix("words/") }.map { file in
      (String(file.name.dropFirst("words/".count).prefix { $0 != "." }), file.text)
    }
  }

  private func text(of name: String) -> String { files.first { $0.name == name }?.text ?? "" }

  private func joined(_ folder: String) -> String {
    "\n" + files.filter { $0.name.hasPrefix(folder) }.map(\.text).joined(separator: "\n")
  }
}
