package import Instruments

extension Scorer {
  /// Changes between two rounds of one state that answer this scorer's instrument.
  ///
  /// - Parameters:
  ///   - first: The earlier round.
  ///   - second: The later round.
  ///   - stateCode: Whose answers.
  /// - Returns: In the scorecard's order, the themes that both rounds have a score for.
  package func changes(from first: AnswerSheet, to second: AnswerSheet, stateCode: String) -> [ThemeChange] {
    changes(
      from: first,
      scoredBy: self,
      to: second,
      stateCode: stateCode,
      carried: instrument.indicators.indices.map { $0 }
    )
  }

  /// Changes between two rounds of one state, the later of which answers this scorer's instrument.
  ///
  /// Compared is what both rounds answered: indicators that are the same or reworded by the map, and members of the
  /// theme in both versions. They weigh what they weigh in this scorer's instrument; what share of its own round they
  /// hold is reckoned by that round's instrument, so that a share never exceeds 1.
  ///
  /// - Parameters:
  ///   - first: The earlier round.
  ///   - older: The scorer of the earlier round's instrument.
  ///   - second: The later round.
  ///   - stateCode: Whose answers.
  ///   - map: From the older instrument to this scorer's.
  /// - Returns: In this scorecard's order, the themes that both rounds have a score for.
  package func changes(
    from first: AnswerSheet,
    scoredBy older: Scorer,
    to second: AnswerSheet,
    stateCode: String,
    map: IndicatorMap
  ) -> [ThemeChange] {
    changes(
      from: first,
      scoredBy: older,
      to: second,
      stateCode: stateCode,
      carried: map.carried(from: older.instrument, to: instrument)
    )
  }

  /// - Parameter carried: By position in this instrument: where the indicator stands in the older one, if it does.
  private func changes(
    from first: AnswerSheet,
    scoredBy older: Scorer,
    to second: AnswerSheet,
    stateCode: String,
    carried: [Int?]
  ) -> [ThemeChange] {
    let before = carried.map { position in position.map { first.entries[$0] } ?? .unmentioned }
    let olderThemes = zip(older.instrument.themes, older.themes(of: first)).map { ($0, $1) }
    var compared: [ComparedTheme] = []
    for (members, theme) in zip(instrument.themes, themes(of: second)) where theme.state == .scored {
      let match = olderThemes.first { $0.1.id == theme.id && $0.1.kind == theme.kind && $0.1.state == .scored }
      guard let (olderMembers, olderTheme) = match else { continue }
      let inBoth = Set(olderMembers.members)
      let common = members.members.filter { position in
        guard let old = carried[position], inBoth.contains(old) else { return false }
        return before[position].state == .answered && second.entries[position].state == .answered
      }
      compared.append(
        ComparedTheme(
          theme: theme,
          olderScore: olderTheme.score ?? 0,
          common: common,
          isComparable: isComparable(common, of: members, second)
            && older.isComparable(common.compactMap { carried[$0] }, of: olderMembers, first)
        )
      )
    }
    let draws = differences(between: before, and: second.entries, compared, stateCode: stateCode)
    return zip(compared, draws).map { change(of: $0, before, second.entries, draws: $1) }
  }

  /// Whether what is common holds enough of the weight that applies in a round of this scorer's instrument.
  private func isComparable(_ common: [Int], of members: ThemeMembers, _ sheet: AnswerSheet) -> Bool {
    let applicable = members.members.filter { sheet.entries[$0].state != .notApplicable }
    let share = weight(of: common) / weight(of: applicable)
    return share.inBillionths >= profile.uncertainty.minimumCommonShare.inBillionths
  }

  private func weight(of positions: [Int]) -> Double {
    positions.reduce(0) { $0 + instrument.weights[$1] }
  }

  private func change(
    of compared: ComparedTheme,
    _ before: [AnswerSheet.Entry],
    _ after: [AnswerSheet.Entry],
    draws: [Double]
  ) -> ThemeChange {
    let whole = weight(of: compared.common)
    let theme = compared.theme
    guard whole > 0 else {
      return ThemeChange(id: theme.id, kind: theme.kind, verdict: .notComparable, figures: nil)
    }
    func score(_ entries: [AnswerSheet.Entry]) -> Double {
      compared.common.reduce(0) { $0 + instrument.weights[$1] * entries[$1].score } / whole
    }
    let change = score(after) - score(before)
    let interval = Interval(of: draws, levels: profile.uncertainty.levels)
    let verdict: ThemeChange.Verdict =
      if !compared.isComparable { .notComparable } else { interval.leavesOut(0) ? .clear : .withinUncertainty }
    return ThemeChange(
      id: theme.id,
      kind: theme.kind,
      verdict: verdict,
      figures: ThemeChange.Figures(
        change: change,
        compositionEffect: ((theme.score ?? 0) - compared.olderScore) - change,
        interval: interval
      )
    )
  }
}
