internal import Instruments

/// The numbers of a rule set, laid out for the arithmetic.
struct RiskNumbers: Sendable {
  var parameters: RiskParameters
  /// By kind.
  var kinds: [Double] = []
  /// By end user.
  var endUsers: [RiskParameters.EndUserFactor] = []
  /// By purpose.
  var purposes: [Double] = []
  /// By grade.
  var qualities: [Double] = []
  /// By term.
  var benign: [Ternary] = []

  init(_ parameters: RiskParameters) {
    self.parameters = parameters
    kinds = TransferKind.allCases.map { parameters.kinds[$0] ?? 1 }
    endUsers = EndUser.allCases.map { parameters.endUsers[$0] ?? .init(factor: 1) }
    purposes = Purpose.allCases.map { parameters.purposes[$0] ?? 1 }
    qualities = EvidenceGrade.allCases.map { parameters.mitigationQualities[$0] ?? 0 }
    benign = TransferTerm.allCases.map { parameters.termsBenignWhenYes.contains($0.word) ? .yes : .no }
  }

  /// Inherent risk before the factor of the kind, 0 to 1.
  func inherent(_ technology: Technology) -> Double {
    let sum =
      parameters.intrusiveWeight * Double(technology.intrusive)
      + parameters.scaleWeight * Double(technology.scale)
      + parameters.covertWeight * Double(technology.covert)
    return sum / Double(Technology.highestFacet)
  }

  /// The tier of a residual risk.
  func tier(of risk: Double) -> RiskTier {
    let bounded = parameters.tiers.dropLast()
    let threshold = bounded.first { risk.inBillionths < $0.below.inBillionths }
    return (threshold ?? parameters.tiers.last)?.tier ?? .prohibitive
  }

  /// A safeguard that does not work.
  func isWeak(_ safeguard: Double) -> Bool {
    safeguard.inBillionths <= parameters.weakSafeguard.inBillionths
  }

  /// The terms with what is unknown read as it would be at best or at worst.
  func terms(_ terms: TransferTerms, as reading: Reading) -> TransferTerms {
    if reading == .asGiven { return terms }
    var result = terms
    for term in TransferTerm.allCases where terms[term] == .unknown {
      let benign = benign[term.rawValue]
      result[term] = (benign == .yes) == (reading == .best) ? .yes : .no
    }
    return result
  }

  /// Safeguard value of what is not answered.
  func unanswered(as reading: Reading) -> Double {
    switch reading {
    case .asGiven: parameters.unansweredSafeguard
    case .best: 1
    case .worst: 0
    }
  }
}

/// How what is not answered is read.
enum Reading: Sendable {
  case asGiven
  /// Safeguards in place, terms benign.
  case best
  /// Safeguards absent, terms at the opposite.
  case worst
}
