package import Instruments

/// Why the numbers of one theme or one indicator are what they are.
///
/// Every number in it comes out of the sums that scoring itself uses: it can't disagree with the scorecard.
package struct ScoreExplanation: Sendable, Hashable {
  package var subject: Subject
  /// Score, coverage, range, gap, confidence and so on, in this order; those that there are.
  package var figures: [ExplainedFigure]
  /// For a theme its indicators, for an indicator itself, in the instrument's order; for a total none.
  package var inputs: [ExplainedInput]
  /// Every default and every choice of the profile that took part, each once.
  package var defaults: [UsedDefault]

  package init(
    subject: Subject,
    figures: [ExplainedFigure],
    inputs: [ExplainedInput],
    defaults: [UsedDefault]
  ) {
    self.subject = subject
    self.figures = figures
    self.inputs = inputs
    self.defaults = defaults
  }

  /// What is explained.
  package enum Subject: Sendable, Hashable {
    /// A domain, a principle, a letter of one, or the safeguards.
    case theme(Theme)
    case total(ExplainedTotal)
    case indicator(ExplainedIndicator)
  }

  /// The theme's or the indicator's id.
  package var itemID: String {
    switch subject {
    case .theme(let theme): theme.id
    case .total: Theme.totalID
    case .indicator(let indicator): indicator.score.indicatorID
    }
  }

  /// One of its numbers.
  package func figure(_ name: ExplainedFigure.Name) -> ExplainedFigure? {
    figures.first { $0.name == name }
  }
}

/// A total across domains, and the domains that it is made of.
package struct ExplainedTotal: Sendable, Hashable {
  package var theme: Theme
  package var rule: TotalRule
  /// Every domain, in the instrument's order.
  package var domains: [ExplainedDomain]

  package init(theme: Theme, rule: TotalRule, domains: [ExplainedDomain]) {
    self.theme = theme
    self.rule = rule
    self.domains = domains
  }
}

/// What one domain adds to a total.
package struct ExplainedDomain: Sendable, Hashable {
  package var theme: Theme
  /// Its W by the rule; 0 for one that is not applicable.
  package var weight: Double
  /// Share of the W of all domains that are not not_applicable, 0 to 1.
  package var weightShare: Double
  /// The score as the aggregation takes it, 0 to 1: a geometric mean raises it to the rule's least value. `nil`
  /// unless the domain is scored.
  package var countedScore: Double?

  package init(theme: Theme, weight: Double, weightShare: Double, countedScore: Double?) {
    self.theme = theme
    self.weight = weight
    self.weightShare = weightShare
    self.countedScore = countedScore
  }
}

/// One indicator with what follows from it.
package struct ExplainedIndicator: Sendable, Hashable {
  package var score: IndicatorScore
  package var domainID: Domain.ID
  package var isSafeguard: Bool
  /// `nil` where it is not below its target, or not answered.
  package var need: ExplainedNeed?
  /// Where it stands among what should be found out first; `nil` unless unknown.
  package var evidencePlace: EvidencePlace?

  package init(
    score: IndicatorScore,
    domainID: Domain.ID,
    isSafeguard: Bool,
    need: ExplainedNeed?,
    evidencePlace: EvidencePlace?
  ) {
    self.score = score
    self.domainID = domainID
    self.isSafeguard = isSafeguard
    self.need = need
    self.evidencePlace = evidencePlace
  }

  /// A place in the list of evidence needs.
  package struct EvidencePlace: Sendable, Hashable {
    /// From 1.
    package var position: Int
    package var count: Int
    /// Weight, times the safeguard factor for a safeguard.
    package var urgency: Double

    package init(position: Int, count: Int, urgency: Double) {
      self.position = position
      self.count = count
      self.urgency = urgency
    }
  }
}
