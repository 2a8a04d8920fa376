package import Instruments

/// A default or a choice that took part in a number.
package struct UsedDefault: Sendable, Hashable {
  package var parameter: Parameter
  package var value: Double

  package init(_ parameter: Parameter, _ value: Double) {
    self.parameter = parameter
    self.value = value
  }

  /// What was chosen.
  package enum Parameter: Sendable, Hashable {
    case minimumCoverage
    case minimumPrincipleAnswers
    /// Confidence in answers of a grade.
    case confidence(EvidenceGrade)
    /// The value is the grade's number: 1 for E1.
    case smallBaseGrade
    case defaultTargetLevel
    case indicatorTargetLevel(Indicator.ID)
    case domainTargetLevel(Domain.ID)
    case safeguardPriorityFactor
    case dependencyShare
    /// The value is that of the rule's enum on the wire: 1 arithmetic, 2 geometric.
    case aggregation
    /// The value is that of the rule's enum on the wire: 1 instrument, 2 equal, 3 given.
    case weighting
    case domainWeight(Domain.ID)
    case geometricMinimum
    case minimumWeightShare
    case indicatorWeight(Indicator.ID)
    case highestLevel
    case choiceScore(Answer.Choice)
  }

  /// Where something is chosen.
  package enum Place: String, Sendable, Hashable, CaseIterable {
    case profile
    case instrument
    case method
  }
}

extension UsedDefault.Parameter {
  /// As its place names it, for example "minimum_coverage" or "confidences.E2".
  package var name: String {
    switch self {
    case .minimumCoverage: "minimum_coverage"
    case .minimumPrincipleAnswers: "minimum_principle_answers"
    case .confidence(let grade): "confidences.\(grade.code)"
    case .smallBaseGrade: "small_base_grade"
    case .defaultTargetLevel: "default_target_level"
    case .indicatorTargetLevel(let id): "indicator_target_levels.\(id)"
    case .domainTargetLevel(let id): "domain_target_levels.\(id)"
    case .safeguardPriorityFactor: "safeguard_priority_factor"
    case .dependencyShare: "dependency_share"
    case .aggregation: "total.aggregation"
    case .weighting: "total.weighting"
    case .domainWeight(let id): "total.domain_weights.\(id)"
    case .geometricMinimum: "total.geometric_minimum"
    case .minimumWeightShare: "total.minimum_weight_share"
    case .indicatorWeight(let id): "\(id).weight"
    case .highestLevel: "highest_level"
    case .choiceScore(let choice): "score_of_\(choice.rawValue)"
    }
  }

  package var place: UsedDefault.Place {
    switch self {
    case .indicatorWeight: .instrument
    case .highestLevel, .choiceScore: .method
    default: .profile
    }
  }
}
