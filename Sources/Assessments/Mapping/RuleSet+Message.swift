package import CapacityProtos
package import DualUse
internal import Instruments
internal import ProtobufC

extension RuleSet {
  /// The domain type of a rule set that was checked when it was loaded.
  package init(_ message: Capacity_V1_RuleSet) {
    self.init(
      version: message.version,
      tags: message.tags.map { tag in
        TechnologyTag(
          id: tag.id,
          controlEntries: tag.controlEntries,
          safeguards: tag.safeguards,
          rights: tag.rights.compactMap { Right(word: $0.shortName) },
          controlled: tag.controlled,
          controlledFromInherent: tag.controlledFromInherent,
          addedForKinds: tag.addedForKinds.compactMap { TransferKind(word: $0.shortName) }
        )
      },
      technologies: message.technologies.map { technology in
        Technology(
          id: technology.id,
          tagIDs: technology.tagIds,
          intrusive: Int(technology.intrusive),
          scale: Int(technology.scale),
          covert: Int(technology.covert),
          floor: RiskTier(word: technology.floor.shortName),
          serves: technology.serves,
          alternatives: technology.alternatives
        )
      },
      mitigations: message.mitigations.map { mitigation in
        Mitigation(
          id: mitigation.id,
          effect: mitigation.effect,
          tagIDs: mitigation.tagIds,
          needs: mitigation.needs.isEmpty ? nil : mitigation.needs
        )
      },
      parameters: RiskParameters(message.parameters ?? .init()),
      redFlags: message.redFlags.map { rule in
        RedFlagRule(
          id: rule.id,
          when: rule.when,
          floors: rule.floors.map(FloorRule.init),
          principleIDs: rule.principleIds,
          riskIDs: rule.riskIds
        )
      },
      bundles: message.bundles.map { rule in
        BundleRule(
          id: rule.id,
          sides: rule.sides,
          atLeast: Int(rule.atLeast),
          when: rule.when,
          floors: rule.floors.map(FloorRule.init),
          principleIDs: rule.principleIds,
          riskIDs: rule.riskIds
        )
      }
    )
  }
}

extension FloorRule {
  fileprivate init(_ message: Capacity_V1_FloorRule) {
    self.init(floor: RiskTier(word: message.floor.shortName), when: message.when)
  }
}

extension RiskParameters {
  fileprivate init(_ message: Capacity_V1_RiskParameters) {
    func table<Item, Key: Hashable, Value>(_ items: [Item], _ entry: (Item) -> (Key, Value)?) -> [Key: Value] {
      Dictionary(items.compactMap(entry), uniquingKeysWith: { _, last in last })
    }
    self.init(
      intrusiveWeight: message.intrusiveWeight,
      scaleWeight: message.scaleWeight,
      covertWeight: message.covertWeight,
      unansweredSafeguard: message.unansweredSafeguard,
      weakSafeguard: message.weakSafeguard,
      safeguardExposureWeight: message.safeguardExposureWeight,
      endUserExposureWeight: message.endUserExposureWeight,
      purposeExposureWeight: message.purposeExposureWeight,
      rawRiskBase: message.rawRiskBase,
      rawRiskSlope: message.rawRiskSlope,
      residualShareMinimum: message.residualShareMinimum,
      kinds: table(message.kinds) { item in TransferKind(word: item.kind.shortName).map { ($0, item.factor) } },
      endUsers: table(message.endUsers) { item in
        EndUser(word: item.endUser.shortName).map {
          ($0, EndUserFactor(factor: item.factor, needsIndependence: item.needsIndependence))
        }
      },
      purposes: table(message.purposes) { item in Purpose(word: item.purpose.shortName).map { ($0, item.factor) } },
      unevidencedIndependenceFactor: message.unevidencedIndependenceFactor,
      mitigationQualities: table(message.mitigationQualities) { (EvidenceGrade($0.evidenceGrade), $0.quality) },
      tiers: message.tiers.compactMap { item in
        RiskTier(word: item.tier.shortName).map { TierThreshold(tier: $0, below: item.below) }
      },
      termsBenignWhenYes: message.termsBenignWhenYes
    )
  }
}
