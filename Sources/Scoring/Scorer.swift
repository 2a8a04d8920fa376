package import Instruments

/// Scores responses to one instrument by one profile.
///
/// Sums run in the order of the instrument: same answers, same bits.
package struct Scorer: Sendable {
  /// The version of the arithmetic.
  package static let methodVersion = "m1"

  package let instrument: Instrument
  package let profile: ScoringProfile

  /// By position: the profile's target, 0 to 1.
  let targets: [Double]
  /// By position: weight, times the safeguard factor for safeguards.
  let urgencies: [Double]
  /// By position: whether it requires any other.
  let hasRequirements: [Bool]
  /// Positions of the indicators that require others, with what they require.
  let requirements: [(position: Int, required: [Int])]
  /// All positions, most important first.
  let evidenceOrder: [Int]
  /// By grade.
  let confidences: [Double]
  let patternRules: PatternRules

  /// Lays out what scoring needs of an instrument and a profile, once.
  package init(instrument: Instrument, profile: ScoringProfile) {
    self.instrument = instrument
    self.profile = profile
    targets = instrument.indicators.map { indicator in
      let level =
        profile.indicatorTargetLevels[indicator.id] ?? profile.domainTargetLevels[indicator.domainID]
        ?? profile.defaultTargetLevel
      return level / Double(Scale.highestLevel)
    }
    let urgencies = instrument.indicators.map { indicator in
      indicator.weight * (indicator.isSafeguard ? profile.safeguardPriorityFactor : 1)
    }
    self.urgencies = urgencies
    hasRequirements = instrument.requirements.map { !$0.isEmpty }
    requirements = instrument.requirements.enumerated().filter { !$0.element.isEmpty }.map { ($0, $1) }
    evidenceOrder = urgencies.indices.sorted { first, second in
      let (key, other) = (urgencies[first].inBillionths, urgencies[second].inBillionths)
      return key != other ? key > other : first < second
    }
    confidences = EvidenceGrade.allCases.map { profile.confidences[$0] ?? 0 }
    patternRules = PatternRules(instrument: instrument)
  }

  /// Scores one response.
  ///
  /// - Parameters:
  ///   - sheet: Answers to this scorer's instrument.
  ///   - requestsControlledTechnology: Whether any requested item is controlled by the dual-use rules.
  /// - Returns: All of it unrounded.
  package func scorecard(for sheet: AnswerSheet, requestsControlledTechnology: Bool) -> Scorecard {
    let contributions = contributions(of: sheet)
    return Scorecard(
      themes: themes(contributions),
      needs: needs(of: sheet),
      patterns: patterns(
        of: sheet,
        contributions,
        requestsControlledTechnology: requestsControlledTechnology
      ),
      indicators: indicatorScores(of: sheet),
      evidenceNeeds: evidenceNeeds(of: sheet)
    )
  }

  /// What the themes of one response come to, in the scorecard's order, unrounded.
  package func themes(of sheet: AnswerSheet) -> [Theme] {
    themes(contributions(of: sheet))
  }

  /// What a theme of the given members would come to.
  func sum(_ contributions: [Contribution], over members: [Int]) -> Contribution {
    var sum = Contribution()
    for position in members {
      sum += contributions[position]
    }
    return sum
  }

  /// The response's own target, else the profile's, 0 to 1.
  func target(_ entry: AnswerSheet.Entry, at position: Int) -> Double {
    entry.target ?? targets[position]
  }

  /// Shortfall from target, 0 to 1; 0 unless answered.
  func gap(_ entry: AnswerSheet.Entry, at position: Int) -> Double {
    if case .answered = entry.state { max(0, target(entry, at: position) - entry.score) } else { 0 }
  }

  /// An answer's grade, after small bases were taken into account.
  func grade(_ entry: AnswerSheet.Entry) -> EvidenceGrade {
    entry.hasSmallBase ? min(entry.grade, profile.smallBaseGrade) : entry.grade
  }

  private func themes(_ contributions: [Contribution]) -> [Theme] {
    var themes: [Theme] = []
    themes.reserveCapacity(instrument.themes.count + 1)
    for members in instrument.themes {
      themes.append(theme(members, sum(contributions, over: members.members)))
    }
    if let rule = profile.total {
      themes.append(total(by: rule, of: themes[..<instrument.domains.count], contributions))
    }
    return themes
  }

  /// By position: what each indicator adds to the sums of its themes.
  func contributions(of sheet: AnswerSheet) -> [Contribution] {
    sheet.entries.indices.map { position in
      let entry = sheet.entries[position]
      return Contribution(
        entry,
        weight: instrument.weights[position],
        gap: gap(entry, at: position),
        confidence: confidences[grade(entry).rawValue]
      )
    }
  }

  private func indicatorScores(of sheet: AnswerSheet) -> [IndicatorScore] {
    sheet.entries.indices.map { position in
      let entry = sheet.entries[position]
      var score = IndicatorScore(
        indicatorID: instrument.indicators[position].id,
        state: entry.state,
        score: nil,
        target: target(entry, at: position),
        evidenceGrade: nil
      )
      if case .answered = entry.state {
        score.score = entry.score
        score.evidenceGrade = grade(entry)
      }
      return score
    }
  }
}
