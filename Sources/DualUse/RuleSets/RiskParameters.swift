package import Instruments

/// Every number of the arithmetic of a transfer's risk.
package struct RiskParameters: Sendable, Hashable {
  package var intrusiveWeight: Double
  package var scaleWeight: Double
  package var covertWeight: Double
  /// Safeguard value of what is not answered, 0 to 1.
  package var unansweredSafeguard: Double
  /// A safeguard at or below this value is weak (a mitigation that needs it is on paper only), 0 to 1.
  package var weakSafeguard: Double
  package var safeguardExposureWeight: Double
  package var endUserExposureWeight: Double
  package var purposeExposureWeight: Double
  /// Raw risk = inherent * (base + slope * exposure).
  package var rawRiskBase: Double
  package var rawRiskSlope: Double
  /// Mitigations never take the risk below this share of it.
  package var residualShareMinimum: Double
  package var kinds: [TransferKind: Double]
  package var endUsers: [EndUser: EndUserFactor]
  package var purposes: [Purpose: Double]
  /// Factor of an end user whose independence is claimed but not evidenced.
  package var unevidencedIndependenceFactor: Double
  package var mitigationQualities: [EvidenceGrade: Double]
  /// In rising order; the last one has no bound.
  package var tiers: [TierThreshold]
  /// Names of the terms whose benign value is yes; the others' is no.
  package var termsBenignWhenYes: [String]

  package init(
    intrusiveWeight: Double,
    scaleWeight: Double,
    covertWeight: Double,
    unansweredSafeguard: Double,
    weakSafeguard: Double,
    safeguardExposureWeight: Double,
    endUserExposureWeight: Double,
    purposeExposureWeight: Double,
    rawRiskBase: Double,
    rawRiskSlope: Double,
    residualShareMinimum: Double,
    kinds: [TransferKind: Double],
    endUsers: [EndUser: EndUserFactor],
    purposes: [Purpose: Double],
    unevidencedIndependenceFactor: Double,
    mitigationQualities: [EvidenceGrade: Double],
    tiers: [TierThreshold],
    termsBenignWhenYes: [String]
  ) {
    self.intrusiveWeight = intrusiveWeight
    self.scaleWeight = scaleWeight
    self.covertWeight = covertWeight
    self.unansweredSafeguard = unansweredSafeguard
    self.weakSafeguard = weakSafeguard
    self.safeguardExposureWeight = safeguardExposureWeight
    self.endUserExposureWeight = endUserExposureWeight
    self.purposeExposureWeight = purposeExposureWeight
    self.rawRiskBase = rawRiskBase
    self.rawRiskSlope = rawRiskSlope
    self.residualShareMinimum = residualShareMinimum
    self.kinds = kinds
    self.endUsers = endUsers
    self.purposes = purposes
    self.unevidencedIndependenceFactor = unevidencedIndependenceFactor
    self.mitigationQualities = mitigationQualities
    self.tiers = tiers
    self.termsBenignWhenYes = termsBenignWhenYes
  }

  /// What an end user adds to exposure.
  package struct EndUserFactor: Sendable, Hashable {
    /// 0 to 1.
    package var factor: Double
    /// Holds only where the user's independence is evidenced.
    package var needsIndependence: Bool

    package init(factor: Double, needsIndependence: Bool = false) {
      self.factor = factor
      self.needsIndependence = needsIndependence
    }
  }

  /// Residual risk below the bound, and not below that of an earlier tier, is in the tier.
  package struct TierThreshold: Sendable, Hashable {
    package var tier: RiskTier
    /// 0: no bound.
    package var below: Double

    package init(tier: RiskTier, below: Double) {
      self.tier = tier
      self.below = below
    }
  }
}
