internal import Instruments

extension Scorer {
  /// The patterns that fire or can't be ruled out.
  func patterns(
    of sheet: AnswerSheet,
    _ contributions: [Contribution],
    requestsControlledTechnology: Bool
  ) -> [Pattern] {
    let (rules, limits) = (patternRules, profile.patterns)
    func theme(_ members: [Int]) -> PatternTheme {
      let sum = sum(contributions, over: members)
      return PatternTheme(sum, isScored: isScored(sum, asPrinciple: false))
    }
    func weak(_ position: Int?, atMost limit: Double) -> Likelihood {
      guard let position else { return .no }
      let entry = sheet.entries[position]
      switch entry.state {
      case .answered: return entry.score.inBillionths <= limit.inBillionths ? .yes : .no
      case .unknown, .withheld: return .perhaps
      case .notApplicable: return .no
      }
    }
    func anyWeak(_ positions: [Int]) -> Likelihood {
      positions.reduce(.no) { max($0, weak($1, atMost: limits.weakAtMost)) }
    }

    let (powers, humanRights) = (theme(rules.powers), theme(rules.humanRights))
    let limitsOnExtraction = weak(rules.extractionLimits, atMost: limits.weakAtMost)
    let found: [(likelihood: Likelihood, id: String, principles: [Principle.ID], risks: [String])] = [
      (
        min(
          powers.leads(humanRights, by: limits.powersLead),
          humanRights.isBelow(limits.safeguardsBelow)
        ), "PAT-1", ["PEO-1a"], ["RSK-6"]
      ),
      (
        min(theme(rules.extraction).isAtLeast(limits.developedFrom), limitsOnExtraction),
        "PAT-2", ["PEO-1a"], ["RSK-1"]
      ),
      (
        requestsControlledTechnology ? anyWeak(rules.transferControls) : .no,
        "PAT-3", ["PRO-3d"], ["RSK-1"]
      ),
      (
        min(weak(rules.extractionTraining, atMost: limits.weakAtMost), limitsOnExtraction),
        "PAT-4", ["PEO-1a"], ["RSK-2"]
      ),
      (
        min(theme(rules.criminalLaw).isAtLeast(limits.developedFrom), anyWeak(rules.offenceLimits)),
        "PAT-5", ["PEO-1a"], ["RSK-4"]
      ),
      (
        weak(rules.assistanceConditions, atMost: limits.conditionalAtMost),
        "PAT-6", ["PRO-3e"], ["RSK-3"]
      ),
    ]
    return found.compactMap { pattern in
      pattern.likelihood.patternState.map { state in
        Pattern(id: pattern.id, state: state, principleIDs: pattern.principles, riskIDs: pattern.risks)
      }
    }
  }
}

/// Whether a condition holds, given that not all is answered. "And" is the lesser, "or" the greater.
private enum Likelihood: Int, Comparable {
  case no
  /// It would with some values for what is not answered.
  case perhaps
  case yes

  var patternState: Pattern.State? {
    switch self {
    case .no: nil
    case .perhaps: .cannotBeRuledOut
    case .yes: .fires
    }
  }

  static func < (left: Likelihood, right: Likelihood) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A theme as patterns read it: only a scored one makes a pattern fire, its range tells what can't be ruled out.
private struct PatternTheme {
  /// `nil` unless scored.
  let score: Double?
  /// `nil` when nothing applies.
  let range: ClosedRange<Double>?

  init(_ sum: Contribution, isScored: Bool) {
    score = isScored ? sum.earned / sum.answered : nil
    let low = sum.earned / sum.applicable
    let high = (sum.earned + sum.unknown + sum.withheld) / sum.applicable
    range = sum.applicable > 0 ? low...max(low, high) : nil
  }

  func isAtLeast(_ limit: Double) -> Likelihood {
    Self.likelihood(score, best: range?.upperBound) { $0.inBillionths >= limit.inBillionths }
  }

  func isBelow(_ limit: Double) -> Likelihood {
    Self.likelihood(score, best: range?.lowerBound) { $0.inBillionths < limit.inBillionths }
  }

  func leads(_ other: PatternTheme, by lead: Double) -> Likelihood {
    var difference: Double?
    if let score, let otherScore = other.score { difference = score - otherScore }
    var widest: Double?
    if let range, let otherRange = other.range { widest = range.upperBound - otherRange.lowerBound }
    return Self.likelihood(difference, best: widest) { $0.inBillionths >= lead.inBillionths }
  }

  /// `best` is the value that favours the condition most.
  private static func likelihood(
    _ value: Double?,
    best: Double?,
    _ holds: (Double) -> Bool
  ) -> Likelihood {
    if let value, holds(value) { return .yes }
    if let best, holds(best) { return .perhaps }
    return .no
  }
}
