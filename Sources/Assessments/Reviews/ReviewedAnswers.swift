internal import CapacityProtos
internal import Instruments

extension Capacity_V1_SurveyResponse {
  /// The response as a reviewer decided about it: with the grades that the evidence deserves, and what does not apply for
  /// a reason that does not hold as unknown (scoring.md section 1).
  func reviewed(by decisions: [Capacity_V1_AnswerReview]) -> Capacity_V1_SurveyResponse {
    var response = self
    for decision in decisions {
      guard var answer = response.answers[decision.indicatorID] else { continue }
      if case .notApplicable = answer.value {
        if decision.notApplicable == .rejected { answer.value = .unknown(true) }
      } else if let grade = decision.evidenceGrade {
        answer.evidenceGrade = grade
      }
      response.answers[decision.indicatorID] = answer
    }
    return response
  }

  /// The response as the state sees it: the same but for the contested answers (scoring.md section 10).
  func contested(by reply: Capacity_V1_CounterpartReply) -> Capacity_V1_SurveyResponse {
    var response = self
    response.answers.merge(reply.answers) { _, contested in contested }
    return response
  }
}

extension Capacity_V1_Answer {
  /// Whether a reviewer has something to decide: a claim of evidence, or a reason why it does not apply.
  var awaitsReview: Bool {
    switch value {
    case .notApplicable: true
    case .level, .choice, .number: evidenceGrade.rawValue > Capacity_V1_EvidenceGrade.e0.rawValue
    case .unknown, .withheld, nil: false
    }
  }
}
