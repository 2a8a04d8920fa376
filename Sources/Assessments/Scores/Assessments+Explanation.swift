package import CapacityProtos
internal import Instruments
internal import Scoring

extension Assessments {
  /// Why a number of an assessment is what it is.
  package func explainScore(
    _ request: Capacity_V1_ExplainScoreRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_ExplainScoreResponse {
    let stored = try await stored(Subject(request.subject), for: caller)
    let reading = try reading(of: stored, profileID: request.profileID)
    guard let profile = data.profile(id: reading.scorer.profile.id) else {
      throw AssessmentError.unknownProfile(reading.scorer.profile.id, known: data.profiles.map(\.message.id))
    }
    let explainer = Explainer(
      instrument: reading.engine.instrument,
      profile: profile,
      scorer: reading.scorer,
      language: request.languageCode,
      tellsNumbers: decision(.readResponse, on: stored, for: caller) == .allowed
    )
    let asked =
      request.itemID.isEmpty
      ? try overview(of: reading, by: explainer)
      : try explainer.explanation(of: request.itemID, answers: reading.response.answers)
    guard var explanation = asked else {
      throw AssessmentError.invalid(
        "item_id",
        found: "\"\(request.itemID.prefix(40))\"",
        allowed: "a domain (FOR), a principle or letter (PRO-3d), safeguards, total with a profile that has one, or an "
          + "indicator (FOR-05)"
      )
    }
    explanation.assessmentID = stored.id
    var reply = Capacity_V1_ExplainScoreResponse()
    reply.explanation = explanation
    return reply
  }

  /// All themes in a sentence each.
  private func overview(of reading: Reading, by explainer: Explainer) throws -> Capacity_V1_Explanation? {
    var overview = Capacity_V1_Explanation()
    for theme in reading.scorer.themes(of: reading.sheet) {
      let explained = try explainer.explanation(of: theme.id, answers: reading.response.answers)
      guard let explanation = explained else { continue }
      overview.words += explanation.words.prefix(1)
      overview.legend = explanation.legend
      overview.sources = explanation.sources
    }
    return overview
  }
}
