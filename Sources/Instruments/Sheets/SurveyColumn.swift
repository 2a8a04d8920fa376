/// The columns of a survey as a spreadsheet, in the order in which they are written; they are read in any.
package enum SurveyColumn: String, CaseIterable, Sendable {
  /// `survey`, `held`, `request 1` and so on, `note`; all else is an answer, and the domain's id.
  case section
  /// What a row is about within its section.
  case id
  // For people; not read.
  case question
  case kind
  case allowed
  case evidenceAsked = "evidence_asked"
  // What is filled in.
  case answer
  case reason = "not_applicable_reason"
  case evidenceGrade = "evidence_grade"
  case evidenceTitle = "evidence_title"
  case evidenceURI = "evidence_uri"
  case evidenceNote = "evidence_note"
  case smallBase = "small_base"
  case targetLevel = "target_level"
  case comment

  /// The columns that are filled in.
  static let filledIn: [SurveyColumn] = Array(allCases.drop { $0 != .answer })
  /// The documents and sources of an answer, of which there may be several.
  static let ofEvidence: Set<SurveyColumn> = [.evidenceTitle, .evidenceURI, .evidenceNote]
}

/// What stands in the column `section` for rows that are no answers.
package enum SurveySection: Hashable, Sendable {
  /// Fields of the survey as a whole.
  case survey
  /// A request for a technology, by its number.
  case request(Int)
  /// Technologies that the state holds already.
  case held
  /// Words for people; not read.
  case note
  /// An answer.
  case answers
  /// Meant for a request, without a number.
  case unclear

  init(_ text: String) {
    let word = text.lowercased()
    switch word {
    case "survey": self = .survey
    case "held": self = .held
    case "note": self = .note
    case _ where word.hasPrefix("request"):
      let number = Int(word.dropFirst("request".count).drop { $0 == " " || $0 == "\u{A0}" })
      self = number.map { $0 > 0 ? .request($0) : .unclear } ?? .unclear
    default: self = .answers
    }
  }
}
