package import CapacityProtos
internal import DualUse
internal import Instruments
internal import ProtobufC
internal import Scoring

extension Assessments {
  /// Both views of a contested assessment, with the same draws (scoring.md section 10).
  package func getViews(
    _ request: Capacity_V1_GetViewsRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_GetViewsResponse {
    let stored = try await stored(id: request.assessmentID, for: caller)
    let review = try Capacity_V1_Review(stored.review)
    guard let answer = review.reply, !answer.answers.isEmpty else {
      throw AssessmentError.precondition("the state contests no answer of this assessment", reason: "NOT_CONTESTED")
    }
    let agency = try reading(of: stored, profileID: request.profileID)
    let state = try Reading(
      stored: stored,
      engine: agency.engine,
      scorer: agency.scorer,
      response: agency.response.contested(by: answer)
    )
    var views = Capacity_V1_ContestedViews()
    views.assessmentID = stored.id
    views.agencyView = try scorecard(of: agency, review, language: request.languageCode, for: caller)
    views.stateView = try scorecard(of: state, review, language: request.languageCode, for: caller)
    views.differences = differences(from: agency, to: state)
    if decision(.readResponse, on: stored, for: caller) == .allowed {
      views.answers = answer.answers.sorted { $0.key < $1.key }.map { id, contested in
        var pair = Capacity_V1_ContestedAnswer()
        pair.indicatorID = id
        pair.agencyAnswer = agency.response.answers[id]
        pair.stateAnswer = contested
        return pair
      }
    }
    var reply = Capacity_V1_GetViewsResponse()
    reply.views = views
    return reply
  }

  /// Scores and flags of one view, with intervals and words.
  private func scorecard(
    of reading: Reading,
    _ review: Capacity_V1_Review,
    language: String,
    for caller: Caller
  ) throws -> Capacity_V1_Scorecard {
    let instrument = reading.engine.instrument.message
    var whole = try reading.stored.decodedAssessment()
    var scorecard = try calculation(of: reading).scorecard(
      of: reading.response,
      sheet: reading.sheet,
      requests: reading.response.technologyRequests.compactMap(TransferRequest.init),
      held: whole.technologiesHeld.map(\.technologyID),
      instrument: (instrument.id, instrument.version)
    )
    scorecard.assessmentID = reading.stored.id
    scorecard.note(review)
    // The cache knows stored answers only.
    scorecard.themes.fill(reading.scorer.intervals(for: reading.sheet, stateCode: reading.stateCode))
    whole.scorecard = scorecard
    if !sees(whoSubmitted: reading.stored.summary, caller) { whole.hideEarlierRequests() }
    scorecard = whole.scorecard ?? scorecard
    fillWords(&scorecard, language: language)
    return scorecard
  }

  /// What would be scored with the profile of a reading and the rules of today.
  func calculation(of reading: Reading) -> Calculation {
    Calculation(
      scorer: reading.scorer,
      assessor: reading.engine.assessor,
      instrumentDigest: reading.engine.instrument.digest,
      ruleSetDigest: data.ruleSet.digest,
      profileDigest: data.profile(id: reading.scorer.profile.id)?.digest ?? ""
    )
  }

  private func differences(from agency: Reading, to state: Reading) -> [Capacity_V1_ViewDifference] {
    let (before, after) = (agency.scorer.themes(of: agency.sheet), state.scorer.themes(of: state.sheet))
    let changes = agency.scorer.changes(from: agency.sheet, to: state.sheet, stateCode: agency.stateCode)
    return zip(before, after).compactMap { before, after in
      guard let first = before.score, let second = after.score else { return nil }
      var difference = Capacity_V1_ViewDifference()
      difference.themeID = after.id
      difference.kind = .init(after.kind)
      difference.difference = (second - first).stored
      difference.interval = changes.first { $0.id == after.id && $0.kind == after.kind }?.figures
        .map { .init($0.interval) }
      return difference
    }
  }
}

extension Capacity_V1_Scorecard {
  /// Says whose grades it rests on, and which answers the state contests.
  mutating func note(_ review: Capacity_V1_Review) {
    evidenceBasis = review.validated ? .reviewed : .claimed
    contestedIndicatorIds = (review.reply?.answers ?? [:]).keys.sorted()
  }
}
