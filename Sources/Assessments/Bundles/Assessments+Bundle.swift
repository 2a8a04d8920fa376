package import CapacityProtos
internal import Instruments
internal import Scoring

extension Assessments {
  /// An assessment with all that it was made from, for who may read its response.
  package func getBundle(
    _ request: Capacity_V1_GetBundleRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_GetBundleResponse {
    let stored = try await stored(id: request.assessmentID, for: caller)
    try pass(.readResponse, "a bundle, which holds the response,", on: stored, for: caller)
    let engine = try engine(id: stored.summary.instrumentID, version: stored.summary.instrumentVersion)
    let whole = try stored.decodedAssessment()
    if !sees(whoSubmitted: stored.summary, caller), whole.technologiesHeld.contains(where: { !$0.assessmentID.isEmpty })
    {
      throw AssessmentError.precondition(
        "this assessment rests on what its agency requested before, which is not shown to others: only its submitters and "
          + "administrators can verify it",
        reason: "RESTS_ON_EARLIER_REQUESTS"
      )
    }
    let profileID = whole.scorecard?.profileID ?? "", profileVersion = whole.scorecard?.profileVersion ?? ""
    guard let profile = data.profile(id: profileID), profile.message.version == profileVersion else {
      throw noLongerHere("profile", profileID, profileVersion)
    }
    guard data.ruleSet.message.version == whole.digests?.ruleSetVersion ?? "" else {
      throw noLongerHere("rule set", "of the dual-use rules", whole.digests?.ruleSetVersion ?? "")
    }
    var bundle = Capacity_V1_AssessmentBundle()
    bundle.format = 1
    bundle.assessment = whole
    bundle.assessment?.tlp = .init(rawValue: Int32(stored.summary.tlp))
    if !sees(whoSubmitted: stored.summary, caller) { bundle.assessment?.principal = "" }
    bundle.response = try stored.decodedResponse()
    bundle.instrument = engine.instrument.base
    bundle.ruleSet = data.ruleSet.base
    bundle.profile = profile.base
    var reply = Capacity_V1_GetBundleResponse()
    reply.bundle = bundle
    return reply
  }

  private func noLongerHere(_ what: String, _ id: String, _ version: String) -> AssessmentError {
    .precondition(
      "the \(what) \(id) \(version) that the assessment was made with is not on this server any more: start it with "
        + "--surveys and a folder that has it",
      reason: "VERSION_NOT_HERE"
    )
  }
}
