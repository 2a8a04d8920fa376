internal import CapacityProtos
internal import DualUse
internal import Instruments
internal import ProtobufC

// The wire form of dual-use assessments: codes, and figures rounded to 1e-9.

extension Capacity_V1_TransferAssessment {
  init(_ assessment: TransferAssessment) {
    self.init()
    technologyID = assessment.technologyID
    inherent = assessment.inherent.stored
    safeguardWeakness = assessment.safeguardWeakness.stored
    exposure = assessment.exposure.stored
    rawRisk = assessment.rawRisk.stored
    residualRisk = assessment.residualRisk.stored
    ownTier = assessment.ownTier.message
    tier = assessment.tier.message
    bestTier = assessment.bestTier.message
    worstTier = assessment.worstTier.message
    flags = assessment.flags.map(Capacity_V1_Flag.init)
    alternatives = assessment.alternatives
    openQuestions = assessment.openQuestions
    kind = .init(word: assessment.kind.word)
    endUser = .init(word: assessment.endUser.word)
    purpose = .init(word: assessment.purpose.word)
    itemFloor = assessment.itemFloor?.message ?? .unspecified
  }
}

extension Capacity_V1_Flag {
  fileprivate init(_ flag: Flag) {
    self.init()
    ruleID = flag.ruleID
    floor = flag.floor?.message ?? .unspecified
    unverified = flag.isUnverified
    facts = flag.facts.map { fact in
      var message = Capacity_V1_Fact()
      message.subject = fact.subject
      message.value = fact.value
      message.answerState = fact.answerState?.message ?? .unspecified
      return message
    }
    principleIds = flag.principleIDs
    riskIds = flag.riskIDs
    controlEntries = flag.controlEntries
    rights = flag.rights.map { .init(word: $0.word) }
    technologyIds = flag.technologyIDs
  }
}

extension Capacity_V1_TransferChanges {
  init(_ changes: TransferChanges) {
    self.init()
    outcome =
      switch changes.outcome {
      case .found: .found
      case .nothingToChange: .nothingToChange
      case .itemFloor: .itemFloor
      case .noSetFound: .noSetFound
      }
    self.changes = changes.changes.map { change in
      var message = Capacity_V1_Change()
      message.subject = change.subject
      message.value = change.value
      return message
    }
    tier = changes.tier.message
    residualRisk = changes.residualRisk.stored
    holding = changes.holding
  }
}

extension RiskTier {
  var message: Capacity_V1_RiskTier { .init(word: word) }
}

extension ProtobufEnum {
  /// The value of a word of our own lists; they are the short names of the .proto files (a test says so).
  fileprivate init(word: String) { self = Self(name: word) ?? Self() }
}
