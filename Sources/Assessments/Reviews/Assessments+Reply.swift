package import CapacityProtos
internal import Instruments
internal import ProtobufC

extension Assessments {
  /// The state's reply: that it agrees, or answers of its own with evidence of their own.
  package func replyToAssessment(
    _ request: Capacity_V1_ReplyToAssessmentRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_ReplyToAssessmentResponse {
    let stored = try await stored(id: request.assessmentID, for: caller)
    try pass(.reply, ReviewStep.reply.words, on: stored, for: caller)
    try ReviewChecks.text(request.statement, "statement")
    try check(request.answers, against: try stored.decodedResponse())
    var answer = Capacity_V1_CounterpartReply()
    answer.answers = request.answers
    answer.statement = request.statement
    answer.principal = caller.principal
    var reply = Capacity_V1_ReplyToAssessmentResponse()
    reply.review = try await step(.reply, on: stored, etag: request.etag, holding: held(request), by: caller) {
      [answer] draft, _ in
      var answer = answer
      answer.time = .init(milliseconds: draft.time)
      draft.review.reply = answer
      draft.record.hasReply = true
      draft.event.reply = answer
      draft.event.text = request.statement
    }
    return reply
  }

  /// A contested answer keeps the rules of the survey, says something else than the agency's, and says what it rests on.
  private func check(
    _ answers: [String: Capacity_V1_Answer],
    against response: Capacity_V1_SurveyResponse
  ) throws {
    var reply = Capacity_V1_CounterpartReply()
    reply.answers = answers
    let contested = response.contested(by: reply)
    if let limit = SurveyLimits.exceeded(by: contested) { throw AssessmentError.overLimit(limit) }
    var violations = validator.violations(in: contested).filter { violation in
      answers.keys.contains { violation.field.hasPrefix("answers[\"\($0)\"]") }
    }
    for (id, answer) in answers.sorted(by: { $0.key < $1.key }) where violations.isEmpty {
      var violation = Capacity_V1_Violation()
      if answer.value == response.answers[id]?.value {
        violation.field = "answers[\"\(id)\"]"
        violation.found = "the agency's own answer"
        violation.allowed = "another value; an answer that the state agrees with is left out"
      } else if answer.evidence.isEmpty, answer.isAnswered {
        violation.field = "answers[\"\(id)\"].evidence"
        violation.found = "nothing"
        violation.allowed = "at least one piece of evidence for the state's view"
      } else {
        continue
      }
      violations.append(violation)
    }
    guard violations.isEmpty else { throw AssessmentError.invalid(violations) }
  }
}
