package import CapacityProtos
internal import Instruments
internal import ProtobufC

/// A project file to fill in: every question of the form, none of them answered.
package struct AssistanceTemplate: Sendable {
  private let form: Capacity_V1_AssistanceForm
  private let language: String

  /// - Parameters:
  ///   - form: The questions.
  ///   - language: Of questions and titles, a BCP 47 tag.
  package init(form: Capacity_V1_AssistanceForm, language: String = "en") {
    self.form = form
    self.language = language
  }

  /// The file, in YAML. It is a project without faults as it stands.
  ///
  /// - Parameter state: Three capital letters.
  package func text(state: String) -> String {
    var yaml = CommentedYAML()
    writeHead(state: state, to: &yaml)
    yaml.line("answers:")
    for section in form.sections {
      yaml.line()
      yaml.comment("==== \(section.title.text(in: language))", indent: 2)
      for question in section.questions { write(question, to: &yaml) }
    }
    return yaml.text
  }

  private func writeHead(state: String, to yaml: inout CommentedYAML) {
    yaml.comment("\(form.title.text(in: language)) (\(form.id) \(form.version))")
    for paragraph in form.introduction.text(in: language).split(separator: "\n") {
      yaml.comment()
      yaml.comment(String(paragraph))
    }
    yaml.comment()
    yaml.comment("Fill in: take away the number sign before the id of a question, and choose. An answer is")
    for (field, meaning) in Self.fields { yaml.comment(meaning, label: "  \(field)  ", hanging: 24) }
    yaml.comment("Then: capacity assistance check FILE.")
    yaml.line()
    yaml.comment("What the project is, 1 to 200 characters.")
    yaml.line("title: \"A planned project\"")
    yaml.comment("ISO 3166-1 alpha-3 code of the state; XAA to XZZ for invented ones.")
    yaml.line("state_code: \(state)")
    yaml.line("form_version: \"\(form.version)\"")
    yaml.comment("Whether it hands over equipment, software or know-how about either.")
    yaml.line("transfers_technology: false")
    yaml.comment("The questions of the survey that it works on, for example [FOR-01, FOR-05].")
    yaml.line("indicator_ids: []")
    yaml.line()
  }

  private static let fields = [
    ("choice: yes           ", "\(Capacity_V1_YesPartialNo.shortNames.joined(separator: ", "))"),
    ("evidence_grade: E1    ", "E0 a claim, E1 a named source, E2 a document seen, E3 confirmed independently"),
    ("evidence:             ", "a list of {title: \"...\", uri: \"...\", note: \"...\"}"),
    ("mitigation: \"...\"     ", "what is done about a breach"),
    ("comment: \"...\"        ", "anything that a reader must know"),
  ]

  private func write(_ question: Capacity_V1_AssistanceQuestion, to yaml: inout CommentedYAML) {
    yaml.line()
    yaml.comment(question.question.text(in: language), indent: 2)
    let kept = "\(question.adherent.spaced) keeps \(question.principleIds.joined(separator: ", "))"
    yaml.comment(kept + (question.technologyOnly ? "; asked only where technology is handed over" : ""), indent: 2)
    yaml.line("  #\(question.id): {choice: , evidence_grade: E0}")
  }
}
