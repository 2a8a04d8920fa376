package import CapacityProtos
package import Instruments
internal import ProtobufC

/// A survey as CSV for people with a spreadsheet: a row for each question, with all that gives its answers a
/// meaning. `SurveySheet` reads it back.
package struct SurveySpreadsheet: Sendable {
  private let instrument: Capacity_V1_Instrument
  private let ruleSet: Capacity_V1_RuleSet
  private let language: String
  private let separator: CSVSeparator

  /// - Parameters:
  ///   - instrument: The questions.
  ///   - ruleSet: What may be requested.
  ///   - language: Of questions and titles, a BCP 47 tag.
  ///   - separator: Between cells; decides on the decimal mark, too.
  package init(
    instrument: Capacity_V1_Instrument,
    ruleSet: Capacity_V1_RuleSet,
    language: String = "en",
    separator: CSVSeparator = .comma
  ) {
    self.instrument = instrument
    self.ruleSet = ruleSet
    self.language = language
    self.separator = separator
  }

  /// The file to fill in, without faults as it stands.
  ///
  /// - Parameters:
  ///   - state: Three capital letters.
  ///   - round: Year and number, for example "2026-1".
  package func text(state: String, round: String) -> String {
    var response = Capacity_V1_SurveyResponse()
    response.instrumentID = instrument.id
    response.instrumentVersion = instrument.version
    response.stateCode = state
    response.round = round
    response.tlp = .amber
    return text(of: response)
  }

  /// A survey, in UTF-8 with the byte order mark without which spreadsheet programs take it for something else.
  package func text(of response: Capacity_V1_SurveyResponse) -> String {
    var rows = SurveySpreadsheetRows(separator: separator)
    rows.addTitles()
    let introduction = instrument.introduction.text(in: language).split(separator: "\n").map(String.init)
    for note in [instrument.title.text(in: language)] + introduction + Self.guide { rows.add(note: note) }
    addHead(response, to: &rows)
    for domain in instrument.domains {
      rows.add(note: "\(domain.id): \(domain.title.text(in: language)). \(domain.description_p.text(in: language))")
      for indicator in domain.indicators {
        rows.add(answer: response.answers[indicator.id], to: indicator, in: domain.id, language: language)
      }
    }
    SurveySpreadsheetRequests(ruleSet: ruleSet, language: language).add(response, to: &rows)
    return "\u{FEFF}" + rows.text
  }

  private static let guide = [
    "Fill in the columns from answer to comment; those before them are for reading. Rows and columns may be moved. "
      + "A column whose name begins with note is your own and is not read.",
    "answer: what the column allowed says; or unknown (no data), withheld (known and confidential), not applicable "
      + "(with the reason in the next column). Without an answer a question counts as unknown.",
    "evidence_grade: E0 a claim, E1 a named source, E2 a document seen, E3 confirmed independently. "
      + "For a second piece of evidence insert a row with the same id, and fill in its evidence columns alone.",
    "Save as CSV UTF-8. Then: capacity survey check FILE, and: capacity survey submit FILE.",
  ]

  private func addHead(_ response: Capacity_V1_SurveyResponse, to rows: inout SurveySpreadsheetRows) {
    func add(_ id: String, _ question: String, _ allowed: String, _ answer: String) {
      let cells: [SurveyColumn: String] = [
        .section: "survey", .id: id, .question: question, .kind: "text", .allowed: allowed, .answer: answer,
      ]
      let isCount = id.hasPrefix("round_") && answer.allSatisfy(\.isNumber)
      rows.add(cells, plain: isCount ? [.answer] : [])
    }
    let round = response.round.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let labels = Capacity_V1_Tlp.shortNames.joined(separator: ", ")
    add(
      "instrument",
      "Questions that are answered, and their version",
      "as it stands",
      "\(response.instrumentID) \(response.instrumentVersion)"
    )
    add("state_code", "State", "ISO 3166-1 alpha-3 code; XAA to XZZ for invented ones", response.stateCode)
    add("round_year", "Year of the round", "a year", round.first ?? "")
    add("round_number", "Number of the round within the year", "1, 2 and so on", round.dropFirst().first ?? "")
    add("agency", "Who hands it in", "empty: the agency of the token", response.agency)
    add("tlp", "Who may ever see it", labels, response.tlp == .unspecified ? "" : response.tlp.shortName)
    add("comment", "Anything that a reader must know: definitions used, limits of the data", "", response.comment)
  }
}
