package import CapacityProtos
internal import Instruments
internal import Scoring

extension Assessments {
  /// Where states stand within a group.
  package func compareStates(
    _ request: Capacity_V1_CompareStatesRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_CompareStatesResponse {
    let cohort = request.cohort ?? .init()
    let codes = try await stateCodes(of: cohort)
    let readings = try await latestReadings(of: codes, profileID: request.profileID, for: caller)
    // What can be seen of a few states singles them out, whoever asks. Who may see less gets the same words: how many
    // there are beyond sight is not told.
    guard readings.count >= Cohort.minimumScoredStates || caller.mayCompareFew else {
      throw AssessmentError.precondition(
        "fewer than \(Cohort.minimumScoredStates) states of this group have assessments that you may see: "
          + "a comparison would single states out",
        reason: "COHORT_TOO_SMALL"
      )
    }
    var comparison = Capacity_V1_Comparison()
    comparison.cohort = cohort
    comparison.profileID = readings.first?.scorer.profile.id ?? request.profileID
    comparison.states = readings.map(Capacity_V1_ComparedState.init)
    // Of states that were named it is not told which ones are registered.
    let asked = cohort.stateCodes.isEmpty ? codes.count : Set(cohort.stateCodes).count
    comparison.statesWithoutAssessment = Int32(clamping: asked - readings.count)
    comparison.themes = themes(of: readings, for: caller)
    var reply = Capacity_V1_CompareStatesResponse()
    reply.comparison = comparison
    return reply
  }

  private func themes(of readings: [Reading], for caller: Caller) -> [Capacity_V1_ThemeComparison] {
    guard let first = readings.first else { return [] }
    let scored = readings.map(scoredThemes)
    let draws: [[ThemeDraws]]? =
      first.scorer.profile.showsRanks
      ? readings.map { $0.scorer.draws(for: $0.sheet, stateCode: $0.stateCode) } : nil
    return first.scorer.themes(of: first.sheet).map { theme in
      var comparison = Capacity_V1_ThemeComparison()
      comparison.themeID = theme.id
      comparison.kind = .init(theme.kind)
      let themes = scored.map { themes in themes.first { $0.themeID == theme.id && $0.kind == comparison.kind } }
      let cohort = Cohort(themes.compactMap { $0?.score })
      comparison.scored = Int32(clamping: cohort.scores.count)
      comparison.tooFew = !cohort.isLargeEnough && !caller.mayCompareFew
      if !comparison.tooFew, let quartiles = cohort.quartiles {
        comparison.lowerQuartile = quartiles.lower.stored
        comparison.median = quartiles.median.stored
        comparison.upperQuartile = quartiles.upper.stored
      }
      comparison.positions = positions(of: themes, readings, cohort, isShown: !comparison.tooFew)
      if !comparison.tooFew, let draws {
        addRanks(to: &comparison, draws.map { $0.first { $0.id == theme.id && $0.kind == theme.kind } }, first.scorer)
      }
      return comparison
    }
  }

  private func positions(
    of themes: [Capacity_V1_Theme?],
    _ readings: [Reading],
    _ cohort: Cohort,
    isShown: Bool
  ) -> [Capacity_V1_StatePosition] {
    var percentiles = cohort.percentiles[...]
    return zip(readings, themes).map { reading, theme in
      var position = Capacity_V1_StatePosition()
      position.stateCode = reading.stateCode
      position.theme = theme
      if theme?.score != nil {
        let percentile = percentiles.popFirst()
        if isShown { position.percentile = percentile?.stored }
      }
      return position
    }
  }

  private func addRanks(to comparison: inout Capacity_V1_ThemeComparison, _ draws: [ThemeDraws?], _ scorer: Scorer) {
    let present = draws.compactMap(\.self)
    let ranks = Ranks.positions(of: present.map(\.score))
    let intervals = Ranks.intervals(of: present, levels: scorer.profile.uncertainty.levels)
    var next = 0
    for index in draws.indices where draws[index] != nil && next < intervals.count {
      var rank = Capacity_V1_RankInterval()
      rank.rank = ranks[next]
      rank.p5 = intervals[next].low.stored
      rank.p95 = intervals[next].high.stored
      comparison.positions[index].rank = rank
      next += 1
    }
  }
}

extension Caller {
  /// Analysts and administrators, who judge what they publish, may look at groups of any size.
  fileprivate var mayCompareFew: Bool { role == .analyst || role == .admin }
}

extension Capacity_V1_ComparedState {
  fileprivate init(_ reading: Reading) {
    self.init()
    stateCode = reading.stateCode
    assessmentID = reading.stored.id
    round = reading.stored.summary.round
  }
}
