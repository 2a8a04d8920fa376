package import CapacityProtos
internal import Instruments
internal import ProtobufC

/// A survey file to fill in: every question with all that gives its answers a meaning, answered as unknown.
package struct SurveyTemplate: Sendable {
  private let instrument: Capacity_V1_Instrument
  private let ruleSet: Capacity_V1_RuleSet
  private let language: String

  /// - Parameters:
  ///   - instrument: The questions.
  ///   - ruleSet: What may be requested.
  ///   - language: Of questions and titles, a BCP 47 tag.
  package init(instrument: Capacity_V1_Instrument, ruleSet: Capacity_V1_RuleSet, language: String = "en") {
    self.instrument = instrument
    self.ruleSet = ruleSet
    self.language = language
  }

  /// The file, in YAML. It is a survey without faults as it stands.
  ///
  /// - Parameters:
  ///   - state: Three capital letters.
  ///   - round: Year and number, for example "2026-1".
  package func text(state: String, round: String) -> String {
    var yaml = CommentedYAML()
    writeHead(state: state, round: round, to: &yaml)
    yaml.line("answers:")
    for domain in instrument.domains {
      yaml.line()
      yaml.comment("==== \(domain.id): \(domain.title.text(in: language))", indent: 2)
      yaml.comment(domain.description_p.text(in: language), indent: 2)
      for indicator in domain.indicators { write(indicator, to: &yaml) }
    }
    SurveyTemplateRequests(ruleSet: ruleSet, language: language).write(to: &yaml)
    return yaml.text
  }

  private func writeHead(state: String, round: String, to yaml: inout CommentedYAML) {
    yaml.comment("\(instrument.title.text(in: language)) (\(instrument.id) \(instrument.version))")
    yaml.comment()
    yaml.comment(instrument.introduction.text(in: language))
    yaml.comment()
    yaml.comment("Fill in: replace `unknown: true` by what is known. An answer is exactly one of")
    for (answer, meaning) in Self.answers { yaml.comment(meaning, label: "  \(answer)  ", hanging: 24) }
    yaml.comment("and may carry")
    for (field, meaning) in Self.extras { yaml.comment(meaning, label: "  \(field)  ", hanging: 24) }
    yaml.comment("Then: capacity survey check FILE, and: capacity survey submit FILE.")
    yaml.line()
    yaml.line("instrument_id: \(instrument.id)")
    yaml.line("instrument_version: \"\(instrument.version)\"")
    yaml.comment("ISO 3166-1 alpha-3 code of the state; XAA to XZZ for invented ones.")
    yaml.line("state_code: \"\(state)\"")
    yaml.comment("Year and number of the round.")
    yaml.line("round: \"\(round)\"")
    yaml.comment("Who hands it in; empty: the agency of the token.")
    yaml.line("agency: \"\"")
    yaml.comment("Who may ever see it: \(Capacity_V1_Tlp.shortNames.joined(separator: ", ")).")
    yaml.line("tlp: amber")
    yaml.comment("Anything that a reader must know: definitions used, limits of the data.")
    yaml.line("comment: \"\"")
    yaml.line()
  }

  private static let answers = [
    ("level: 3              ", "0 to 4, the highest level that is wholly met with all below it"),
    ("choice: partial       ", "\(Capacity_V1_YesPartialNo.shortNames.joined(separator: ", "))"),
    ("number: 12.5          ", "in the question's unit"),
    ("unknown: true         ", "no data"),
    ("withheld: true        ", "known and confidential"),
    ("not_applicable: \"why\" ", "it cannot apply; the text is the reason"),
  ]

  private static let extras = [
    ("evidence_grade: E1    ", "E0 a claim, E1 a named source, E2 a document seen, E3 confirmed independently"),
    ("evidence:             ", "a list of {title: \"...\", uri: \"...\", note: \"...\"}"),
    ("small_base: true      ", "numbers only: fewer than 20 cases in the denominator"),
    ("target_level: 3       ", "the state's own target, 0 to 4"),
    ("comment: \"...\"        ", "anything that a reader must know"),
  ]

  private func write(_ indicator: Capacity_V1_Indicator, to yaml: inout CommentedYAML) {
    yaml.line()
    let safeguard = indicator.safeguard ? ", safeguard" : ""
    let kind = "\(InstrumentText.answer(indicator.answerType)), weight \(Figures.short(indicator.weight))\(safeguard)"
    yaml.comment("\(indicator.id) (\(kind))", indent: 2)
    yaml.comment(indicator.question.text(in: language), indent: 2)
    for meaning in IndicatorMeaning(indicator, language: language).lines {
      yaml.comment(meaning.text, label: "  \(meaning.answer): ", indent: 2, hanging: 2)
    }
    let note = indicator.countingNote.text(in: language)
    if !note.isEmpty { yaml.comment(note, label: "How to count: ", indent: 2, hanging: 2) }
    let evidence = indicator.evidence.map { $0.text.text(in: language) }.filter { !$0.isEmpty }
    if !evidence.isEmpty {
      yaml.comment(evidence.joined(separator: "; "), label: "Evidence asked for: ", indent: 2, hanging: 2)
    }
    yaml.line("  \(indicator.id):")
    yaml.line("    unknown: true")
  }
}
