import Instruments

@testable import DualUse

struct FixtureFile: Decodable {
  var instrument: Contents
  var rules: Rules

  struct Contents: Decodable {
    var domains: [Domain]
    var principles: [[String?]]
  }

  struct Domain: Decodable {
    var id: String
    var indicators: [Indicator]
  }

  struct Indicator: Decodable {
    var id: String
    var answer: String
    var anchors: [[Double]]
    var weight: Double
    var safeguard: Bool

    func indicator(in domain: String) -> Instruments.Indicator {
      let scale: Scale =
        switch answer {
        case "maturity": .maturity
        case "yes_partial_no": .yesPartialNo
        default: .number(anchors.map { Scale.Anchor(value: $0[0], level: $0[1]) })
        }
      return Instruments.Indicator(
        id: id,
        domainID: domain,
        scale: scale,
        weight: weight,
        isSafeguard: safeguard
      )
    }
  }

  struct Rules: Decodable {
    var version: String
    var tags: [Tag]
    var technologies: [Item]
    var mitigations: [Promise]
    var redFlags: [RedFlag]
    var bundles: [Bundle]
    var kinds: [String: Double]
    var endUsers: [String: Double]
    var independent: [String]
    var purposes: [String: Double]

    var ruleSet: RuleSet {
      RuleSet(
        version: version,
        tags: tags.map(\.tag),
        technologies: technologies.map(\.technology),
        mitigations: mitigations.map {
          Mitigation(id: $0.id, effect: $0.effect, tagIDs: $0.tags, needs: $0.needs)
        },
        parameters: parameters,
        redFlags: redFlags.map {
          RedFlagRule(
            id: $0.id,
            when: $0.when,
            floors: $0.floors.map(FixtureFile.floor),
            principleIDs: $0.principles,
            riskIDs: $0.risks
          )
        },
        bundles: bundles.map {
          BundleRule(
            id: $0.id,
            sides: $0.sides,
            atLeast: $0.atLeast,
            when: $0.when,
            floors: $0.floors.map(FixtureFile.floor)
          )
        }
      )
    }

    private var parameters: RiskParameters {
      RiskParameters(
        intrusiveWeight: 0.60,
        scaleWeight: 0.25,
        covertWeight: 0.15,
        unansweredSafeguard: 0.25,
        weakSafeguard: 0.25,
        safeguardExposureWeight: 0.5,
        endUserExposureWeight: 0.3,
        purposeExposureWeight: 0.2,
        rawRiskBase: 0.40,
        rawRiskSlope: 0.60,
        residualShareMinimum: 0.35,
        kinds: FixtureFile.byWord(kinds),
        endUsers: FixtureFile.byWord(
          endUsers.reduce(into: [:]) { factors, entry in
            factors[entry.key] = .init(
              factor: entry.value,
              needsIndependence: independent.contains(entry.key)
            )
          }
        ),
        purposes: FixtureFile.byWord(purposes),
        unevidencedIndependenceFactor: 0.4,
        mitigationQualities: [.e0: 0, .e1: 0.5, .e2: 0.8, .e3: 1],
        tiers: [
          .init(tier: .negligible, below: 0.15), .init(tier: .low, below: 0.30),
          .init(tier: .moderate, below: 0.45), .init(tier: .high, below: 0.70),
          .init(tier: .prohibitive, below: 0),
        ],
        termsBenignWhenYes: [
          "training_included", "upkeep_funded", "misuse_remedied", "user_independence_evidenced",
        ]
      )
    }
  }

  struct Tag: Decodable {
    var id: String
    var control: [String]
    var safeguards: [String]
    var controlled: Bool
    var fromInherent: Double
    var addedForKinds: [String]
    var rights: [String]

    var tag: TechnologyTag {
      TechnologyTag(
        id: id,
        controlEntries: control,
        safeguards: safeguards,
        rights: rights.compactMap(Right.init(word:)),
        controlled: controlled,
        controlledFromInherent: fromInherent,
        addedForKinds: addedForKinds.compactMap(TransferKind.init(word:))
      )
    }
  }

  struct Item: Decodable {
    var id: String
    var tags: [String]
    var intrusive: Int
    var scale: Int
    var covert: Int
    var floor: String?
    var serves: [String]
    var alternatives: [String]

    var technology: Technology {
      Technology(
        id: id,
        tagIDs: tags,
        intrusive: intrusive,
        scale: scale,
        covert: covert,
        floor: floor.flatMap(RiskTier.init(word:)),
        serves: serves,
        alternatives: alternatives
      )
    }
  }

  struct Promise: Decodable {
    var id: String
    var effect: Double
    var tags: [String]
    var needs: String?
  }

  struct RedFlag: Decodable {
    var id: String
    var when: String
    var floors: [[String]]
    var principles: [String]
    var risks: [String]
  }

  struct Bundle: Decodable {
    var id: String
    var sides: [String]
    var atLeast: Int
    var when: String
    var floors: [[String]]
  }

  static func floor(_ pair: [String]) -> FloorRule {
    FloorRule(floor: RiskTier(word: pair[0]), when: pair[1])
  }

  static func byWord<Key: WordList, Value>(_ values: [String: Value]) -> [Key: Value] {
    values.reduce(into: [:]) { result, entry in
      if let key = Key(word: entry.key) { result[key] = entry.value }
    }
  }
}
