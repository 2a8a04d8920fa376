package import Instruments

/// An answer as the files of worked cases write it.
package struct AnswerFile: Decodable {
  var level: Int?
  var choice: String?
  var number: Double?
  var unknown: Bool?
  var withheld: Bool?
  var not_applicable: String?
  var evidence_grade: String?
  var small_base: Bool?
  var target_level: Int?

  package var answer: Answer {
    Answer(
      value,
      grade: EvidenceGrade.allCases.first { $0.code == evidence_grade } ?? .e0,
      smallBase: small_base ?? false,
      targetLevel: target_level
    )
  }

  private var value: Answer.Value {
    if let level { return .level(level) }
    if let choice = choice.flatMap(Answer.Choice.init(rawValue:)) { return .choice(choice) }
    if let number { return .number(number) }
    if withheld == true { return .withheld }
    return not_applicable == nil ? .unknown : .notApplicable
  }
}
