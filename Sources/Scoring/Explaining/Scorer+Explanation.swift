package import Instruments

extension Scorer {
  /// Why the numbers of a theme or an indicator are what they are.
  ///
  /// - Parameters:
  ///   - itemID: The id of a domain, a principle or a letter, "safeguards", "total", or the id of an indicator.
  ///   - sheet: Answers to this scorer's instrument.
  ///   - numbers: What was answered to number questions, in the indicators' units: a sheet holds their scores only.
  ///     One that is left out is explained by its level.
  /// - Returns: `nil` if the instrument has no such item; for "total" also if the profile has none.
  package func explanation(
    of itemID: String,
    sheet: AnswerSheet,
    numbers: [Indicator.ID: Double] = [:]
  ) -> ScoreExplanation? {
    if let position = instrument.position(of: itemID) {
      return explanation(ofIndicatorAt: position, sheet, numbers)
    }
    if let members = instrument.themes.first(where: { $0.id == itemID }) {
      return explanation(of: members, sheet, numbers)
    }
    if itemID == Theme.totalID, let rule = profile.total {
      return explanation(ofTotalBy: rule, sheet)
    }
    return nil
  }

  private func explanation(
    of members: ThemeMembers,
    _ sheet: AnswerSheet,
    _ numbers: [Indicator.ID: Double]
  ) -> ScoreExplanation {
    let sum = sum(contributions(of: sheet), over: members.members)
    let theme = theme(members, sum)
    return ScoreExplanation(
      subject: .theme(theme),
      figures: figures(of: theme, sum),
      inputs: members.members.map { input(at: $0, sheet, numbers, applicable: sum.applicable) },
      defaults: theme.state == .notApplicable ? [] : defaults(of: theme, members.members, sheet)
    )
  }

  private func figures(of theme: Theme, _ sum: Contribution) -> [ExplainedFigure] {
    let formula = "D = sum_N(w*s) / sum_N(w)"
    guard theme.state != .notApplicable else {
      return [ExplainedFigure(.score, formula: formula, reasons: [.nothingApplies])]
    }
    let all = sum.applicable
    func share(_ name: ExplainedFigure.Name, _ formula: String, _ part: Double, _ result: Double) -> ExplainedFigure {
      ExplainedFigure(name, formula: formula, working: .quotient(part, all), result: result)
    }
    let hasAnswers = sum.answered > 0
    return [
      ExplainedFigure(
        .score,
        formula: formula,
        working: hasAnswers ? .quotient(sum.earned, sum.answered) : nil,
        result: theme.score,
        reasons: theme.score == nil ? reasons(against: theme, sum) : []
      ),
      share(.coverage, "c = sum_N(w) / sum_A(w)", sum.answered, theme.coverage),
      share(.low, "low = sum_N(w*s) / sum_A(w)", sum.earned, theme.low),
      share(
        .high,
        "high = (sum_N(w*s) + sum_(A-N)(w)) / sum_A(w)",
        sum.earned + sum.unknown + sum.withheld,
        theme.high
      ),
      ExplainedFigure(
        .gap,
        formula: "sum_N(w*g) / sum_N(w), g = max(0, t - s)",
        working: hasAnswers ? .quotient(sum.missed, sum.answered) : nil,
        result: theme.gap,
        reasons: hasAnswers ? [] : [.nothingAnswered]
      ),
      // c * sum_N(w*q) / sum_N(w) with c = sum_N(w) / sum_A(w): the answered weight cancels out.
      share(.confidence, "c * sum_N(w*q) / sum_N(w) = sum_N(w*q) / sum_A(w)", sum.trusted, theme.confidence),
      share(.unknownShare, "sum_unknown(w) / sum_A(w)", sum.unknown, theme.unknownShare),
      share(.withheldShare, "sum_withheld(w) / sum_A(w)", sum.withheld, theme.withheldShare),
    ]
  }

  /// Why a theme that applies has no score: all that stands against one.
  private func reasons(against theme: Theme, _ sum: Contribution) -> [ExplainedFigure.Reason] {
    guard sum.answered > 0 else { return [.nothingAnswered] }
    var reasons: [ExplainedFigure.Reason] = []
    if theme.coverage.inBillionths < profile.minimumCoverage.inBillionths {
      reasons.append(.coverageBelow(coverage: theme.coverage, minimum: profile.minimumCoverage))
    }
    if theme.kind == .principle, sum.answers < profile.minimumPrincipleAnswers {
      reasons.append(.answersBelow(count: sum.answers, minimum: profile.minimumPrincipleAnswers))
    }
    return reasons
  }

  private func defaults(of theme: Theme, _ members: [Int], _ sheet: AnswerSheet) -> [UsedDefault] {
    var defaults = [UsedDefault(.minimumCoverage, profile.minimumCoverage)]
    if theme.kind == .principle {
      defaults.append(UsedDefault(.minimumPrincipleAnswers, Double(profile.minimumPrincipleAnswers)))
    }
    return defaults + evidenceDefaults(of: members, sheet) + targetDefaults(of: members, sheet)
  }
}
