internal import CapacityProtos
internal import Instruments
internal import ProtobufC

/// Puts a due-diligence file together from what is known of one transfer. Pure: the same input, the same bytes.
struct DueDiligenceBuilder {
  /// What the file is made from, as its reader may see it.
  struct Input {
    var transfer = Capacity_V1_Transfer()
    /// Newest first, as `GetTransfer` has them.
    var events: [Capacity_V1_TransferEvent] = []
    /// There are older ones than these.
    var hasOlderEvents = false
    /// Without response and words.
    var assessment = Capacity_V1_Assessment()
    /// What the transfer is judged by.
    var sheet: AnswerSheet
    /// What would lower its tier.
    var changes: Capacity_V1_TransferChanges?
    /// Milliseconds since 1970, UTC: when the file is made.
    var time: Int64
  }

  let input: Input
  let instrument: LoadedInstrument
  let ruleSet: LoadedRuleSet
  let isControlled: Bool
  let words: DiligenceWords

  var transfer: Capacity_V1_Transfer { input.transfer }
  var judgement: Capacity_V1_TransferAssessment { transfer.judgement ?? .init() }
  var request: Capacity_V1_TechnologyRequest { transfer.request ?? .init() }
  var rules: Capacity_V1_RuleSet { ruleSet.message }
  var parameters: Capacity_V1_RiskParameters { rules.parameters ?? .init() }
  var language: String { words.language }

  init(
    _ input: Input,
    instrument: LoadedInstrument,
    ruleSet: LoadedRuleSet,
    isControlled: Bool,
    language: String
  ) {
    self.input = input
    self.instrument = instrument
    self.ruleSet = ruleSet
    self.isControlled = isControlled
    words = DiligenceWords(language: language.isEmpty ? "en" : language)
  }

  func file() -> Capacity_V1_DueDiligenceFile {
    var file = Capacity_V1_DueDiligenceFile()
    file.format = 1
    fillHead(&file)
    file.technology = item(transfer.technologyID, isWhole: true)
    file.request = request
    file.kindWords = words.word(DiligenceTexts.kinds, request.kind.shortName)
    file.endUserWords = words.word(DiligenceTexts.endUsers, request.endUser.shortName)
    file.purposeWords = words.word(DiligenceTexts.purposes, request.purpose.shortName)
    file.terms = terms()
    file.mitigations = mitigations()
    file.figures = figures(file.mitigations)
    file.tiers = tiers()
    file.ownTier = judgement.ownTier
    file.tier = judgement.tier
    file.bestTier = judgement.bestTier
    file.worstTier = judgement.worstTier
    file.openQuestions = judgement.openQuestions.map(openQuestion)
    file.approval = words.text(DiligenceTexts.approvals[judgement.tier.shortName])
    file.flags = judgement.flags.map(flag)
    file.safeguards = safeguards()
    file.alternatives = judgement.alternatives.map { item($0, isWhole: false) }
    if file.alternatives.isEmpty { file.noAlternativeReason = judgement.noAlternativeReason }
    file.changes = input.changes.map(changes)
    file.trail = input.events.reversed().map(event)
    file.caveats = DiligenceTexts.caveats.map { words.text($0) }
    if !transfer.ruleSetVersion.isEmpty, transfer.ruleSetVersion != rules.version {
      file.caveats.append(words.text(DiligenceTexts.otherRules))
    }
    if input.hasOlderEvents { file.caveats.append(words.text(DiligenceTexts.olderEvents)) }
    let shortened = transfer.flags.filter { $0.decision?.shortened == true }.map(\.ruleID)
    if !shortened.isEmpty {
      file.caveats.append(words.text(DiligenceTexts.shortened, shortened.joined(separator: ", ")))
    }
    return file
  }

  private func fillHead(_ file: inout Capacity_V1_DueDiligenceFile) {
    file.assessmentID = transfer.assessmentID
    file.item = transfer.item
    file.stateCode = transfer.stateCode
    file.round = input.assessment.round
    file.agency = transfer.agency
    file.tlp = input.assessment.tlp == .unspecified ? .amber : input.assessment.tlp
    file.createTime = .init(milliseconds: input.time)
    file.languageCode = language
    file.submitTime = input.assessment.createTime
    file.standing = transfer.standing
    file.supersededByAssessmentID = transfer.supersededByAssessmentID
    file.digests = input.assessment.digests
    file.ruleSetVersion = transfer.ruleSetVersion
    file.ruleSetDigest = ruleSet.digest
    file.instrumentID = instrument.message.id
    file.instrumentVersion = instrument.message.version
    file.judgedByAssessmentID = transfer.judgedByAssessmentID
  }

  /// Tags of the item, with those that the kind of transfer adds to a controlled one.
  var tags: [Capacity_V1_TechnologyTag] {
    let own = ruleSet.technology(transfer.technologyID)?.tagIds ?? []
    return rules.tags.filter { tag in
      own.contains(tag.id) || (isControlled && tag.addedForKinds.contains(request.kind))
    }
  }
}
