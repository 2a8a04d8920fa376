internal import Instruments

extension RuleSetReader {
  /// The numbers of the arithmetic; what is not given is noted.
  mutating func numbers() -> RiskNumbers {
    let parameters = ruleSet.parameters
    noteMissing(TransferKind.allCases.filter { parameters.kinds[$0] == nil }.map(\.word), in: "kinds")
    noteMissing(EndUser.allCases.filter { parameters.endUsers[$0] == nil }.map(\.word), in: "end_users")
    noteMissing(Purpose.allCases.filter { parameters.purposes[$0] == nil }.map(\.word), in: "purposes")
    noteMissing(
      EvidenceGrade.allCases.filter { parameters.mitigationQualities[$0] == nil }.map(\.code),
      in: "mitigation_qualities"
    )
    for name in parameters.termsBenignWhenYes where TransferTerm(word: name) == nil {
      note("parameters", "terms_benign_when_yes", name, TransferTerm.words)
    }
    let tiers = parameters.tiers
    let bounds = tiers.dropLast().map(\.below)
    let rise =
      zip(bounds, bounds.dropFirst()).allSatisfy { $0 < $1 }
      && zip(tiers, tiers.dropFirst()).allSatisfy { $0.tier < $1.tier }
    if tiers.isEmpty || !rise || tiers.last?.below != 0 {
      note(
        "parameters",
        "tiers",
        tiers.map { "\($0.tier.word) below \($0.below)" }.joined(separator: ", "),
        ["tiers and bounds in rising order, the last with no bound (0)"]
      )
    }
    for (name, value) in parameters.scalars where !(value >= 0 && value.isFinite) {
      note("parameters", name, "\(value)", ["a number that is not negative"])
    }
    return RiskNumbers(parameters)
  }

  private mutating func noteMissing(_ words: [String], in field: String) {
    for word in words {
      note("parameters", field, "nothing for \(word)", ["each word of the list"])
    }
  }
}

extension RiskParameters {
  /// The single numbers, by field.
  fileprivate var scalars: [(String, Double)] {
    [
      ("intrusive_weight", intrusiveWeight), ("scale_weight", scaleWeight),
      ("covert_weight", covertWeight), ("unanswered_safeguard", unansweredSafeguard),
      ("weak_safeguard", weakSafeguard), ("safeguard_exposure_weight", safeguardExposureWeight),
      ("end_user_exposure_weight", endUserExposureWeight),
      ("purpose_exposure_weight", purposeExposureWeight), ("raw_risk_base", rawRiskBase),
      ("raw_risk_slope", rawRiskSlope), ("residual_share_minimum", residualShareMinimum),
      ("unevidenced_independence_factor", unevidencedIndependenceFactor),
    ]
  }
}
