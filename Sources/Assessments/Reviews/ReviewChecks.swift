internal import CapacityProtos
internal import Instruments

/// What is checked of the words and decisions of a review before they are taken.
enum ReviewChecks {
  /// UTF-8 bytes of a comment, a note, a statement or a reason.
  static let longestText = 8192

  /// - Throws: ``AssessmentError`` naming the field.
  static func text(_ text: String, _ field: String, isRequired: Bool = false) throws {
    if isRequired, text.allSatisfy(\.isWhitespace) {
      throw AssessmentError.invalid(field, found: "nothing", allowed: "1 to \(longestText) bytes of text")
    }
    guard text.utf8.count <= longestText else {
      throw AssessmentError.invalid(field, found: "\(text.utf8.count) bytes", allowed: "\(longestText) bytes at most")
    }
    guard !text.unicodeScalars.contains("\0") else {
      throw AssessmentError.invalid(field, found: "a NUL character", allowed: "text")
    }
  }

  /// - Throws: ``AssessmentError`` if the instrument has no such indicator.
  static func indicator(_ id: String, _ field: String, of instrument: Instrument) throws {
    guard instrument.indicators.contains(where: { $0.id == id }) else {
      throw AssessmentError.invalid(
        field,
        found: id.isEmpty ? "nothing" : "\"\(id.prefix(40))\"",
        allowed: "an indicator of the instrument \(instrument.version), for example \(instrument.indicators[0].id)"
      )
    }
  }

  /// A decision must fit the answer that it is about.
  static func decision(
    _ decision: Capacity_V1_AnswerReview,
    _ field: String,
    about response: Capacity_V1_SurveyResponse,
    of instrument: Instrument
  ) throws {
    try indicator(decision.indicatorID, "\(field).indicator_id", of: instrument)
    try text(decision.note, "\(field).note")
    let answer = response.answers[decision.indicatorID]
    if let grade = decision.evidenceGrade {
      guard (Capacity_V1_EvidenceGrade.e0.rawValue...Capacity_V1_EvidenceGrade.e3.rawValue).contains(grade.rawValue)
      else {
        throw AssessmentError.invalid(
          "\(field).evidence_grade",
          found: "\(grade.rawValue)",
          allowed: "E0, E1, E2 or E3"
        )
      }
      guard answer?.isAnswered == true else {
        throw AssessmentError.invalid(
          "\(field).evidence_grade",
          found: "a grade for \(decision.indicatorID), which is not answered with a value",
          allowed: "a grade where there is a level, a choice or a number"
        )
      }
    }
    switch decision.notApplicable {
    case .unspecified: break
    case .accepted, .rejected:
      guard case .notApplicable = answer?.value else {
        throw AssessmentError.invalid(
          "\(field).not_applicable",
          found: "a verdict on \(decision.indicatorID), which is not answered \"not applicable\"",
          allowed: "a verdict on an answer that says why something does not apply"
        )
      }
    default:
      throw AssessmentError.invalid(
        "\(field).not_applicable",
        found: "the number \(decision.notApplicable.rawValue)",
        allowed: "ACCEPTED or REJECTED"
      )
    }
  }

  /// Each indicator once.
  static func unique(_ ids: [String], _ field: String) throws {
    var seen: Set<String> = []
    for (index, id) in ids.enumerated() where !seen.insert(id).inserted {
      throw AssessmentError.invalid("\(field)[\(index)].indicator_id", found: "\(id) again", allowed: "each once")
    }
  }
}
