internal import CapacityProtos
internal import Instruments
internal import ProtobufC

// What is asked for, on which terms, with which mitigations.

extension DueDiligenceBuilder {
  /// A technology of the catalogue.
  ///
  /// - Parameter isWhole: With tags, facets and what it serves: the item that the file is about.
  func item(_ id: String, isWhole: Bool) -> Capacity_V1_DiligenceItem {
    var item = Capacity_V1_DiligenceItem()
    item.technologyID = id
    guard let technology = ruleSet.technology(id) else { return item }
    item.title = technology.title.text(in: language)
    item.floor = technology.floor
    guard isWhole else { return item }
    item.controlled = isControlled
    item.tags = tags.map(tag)
    item.facets = [
      facet("intrusive", technology.intrusive, DiligenceTexts.intrusive),
      facet("scale", technology.scale, DiligenceTexts.scale),
      facet("covert", technology.covert, DiligenceTexts.covert),
    ]
    item.serves = technology.serves.map { id in
      var served = Capacity_V1_DiligenceText()
      served.id = id
      served.title = question(id)
      return served
    }
    return item
  }

  func question(_ id: String) -> String { instrument.indicator(id)?.question.text(in: language) ?? "" }

  private func tag(_ tag: Capacity_V1_TechnologyTag) -> Capacity_V1_DiligenceTag {
    var message = Capacity_V1_DiligenceTag()
    message.id = tag.id
    message.title = tag.title.text(in: language)
    message.rights = tag.rights
    message.rightWords = words.rights(tag.rights)
    message.source = tag.source
    for (prefix, regime) in DiligenceTexts.regimes {
      let entries = tag.controlEntries.filter { $0.hasPrefix(prefix) }
      if entries.isEmpty { continue }
      var controls = Capacity_V1_DiligenceControls()
      controls.regime = words.text(regime)
      controls.entries = entries
      message.controls.append(controls)
    }
    return message
  }

  private func facet(_ id: String, _ value: UInt32, _ scale: [[String: String]]) -> Capacity_V1_DiligenceFacet {
    var facet = Capacity_V1_DiligenceFacet()
    facet.id = id
    facet.title = words.word(DiligenceTexts.subjects, id)
    facet.value = value
    if scale.indices.contains(Int(value)) { facet.meaning = words.text(scale[Int(value)]) }
    return facet
  }

  func terms() -> [Capacity_V1_DiligenceTerm] {
    let given = request.terms ?? .init()
    let values: [(String, Capacity_V1_Ternary)] = [
      ("supplier_remote_access", given.supplierRemoteAccess), ("re_transfer_allowed", given.reTransferAllowed),
      ("tied_procurement", given.tiedProcurement), ("treaty_condition", given.treatyCondition),
      ("data_access_condition", given.dataAccessCondition), ("training_included", given.trainingIncluded),
      ("upkeep_funded", given.upkeepFunded), ("misuse_finding", given.misuseFinding),
      ("misuse_remedied", given.misuseRemedied), ("user_independence_evidenced", given.userIndependenceEvidenced),
    ]
    return values.map { id, value in
      var term = Capacity_V1_DiligenceTerm()
      term.id = id
      term.title = words.word(DiligenceTexts.terms, id)
      term.value = value == .unspecified ? .unknown : value
      term.valueWords = words.word(DiligenceTexts.answers, term.value.shortName)
      term.benign = parameters.termsBenignWhenYes.contains(id) ? .yes : .no
      return term
    }
  }

  /// Those that can be applied, promised or not, then what is promised and cannot.
  func mitigations() -> [Capacity_V1_DiligenceMitigation] {
    let tagIDs = Set(tags.map(\.id))
    let all = rules.mitigations.map { mitigation in
      self.mitigation(mitigation, applies: mitigation.tagIds.isEmpty || !tagIDs.isDisjoint(with: mitigation.tagIds))
    }
    return all.filter(\.applicable) + all.filter { !$0.applicable && $0.promised }
  }

  private func mitigation(
    _ mitigation: Capacity_V1_Mitigation,
    applies: Bool
  ) -> Capacity_V1_DiligenceMitigation {
    var message = Capacity_V1_DiligenceMitigation()
    message.id = mitigation.id
    message.title = mitigation.title.text(in: language)
    message.applicable = applies
    message.effect = mitigation.effect
    message.needs = mitigation.needs
    // The same one twice counts once, with its best grade.
    let grades = request.mitigations.filter { $0.mitigationID == mitigation.id }.map { EvidenceGrade($0.evidenceGrade) }
    guard let grade = grades.max(by: { $0.rawValue < $1.rawValue }) else { return message }
    message.promised = true
    message.evidenceGrade = Capacity_V1_EvidenceGrade(grade)
    guard applies else {
      message.countedGrade = .e0
      message.reason = words.text(DiligenceTexts.notApplicable)
      return message
    }
    var counted = grade
    if !mitigation.needs.isEmpty, isWeak(mitigation.needs), grade.rawValue > EvidenceGrade.e1.rawValue {
      counted = .e1
      message.reason = words.text(DiligenceTexts.capped, mitigation.needs)
    } else if grade == .e0 {
      message.reason = words.text(DiligenceTexts.promiseOnly)
    }
    message.countedGrade = Capacity_V1_EvidenceGrade(counted)
    let quality = parameters.mitigationQualities.first { EvidenceGrade($0.evidenceGrade) == counted }?.quality ?? 0
    message.countedEffect = (mitigation.effect * quality).stored
    return message
  }

  private func isWeak(_ id: String) -> Bool {
    safeguardValue(id).inBillionths <= parameters.weakSafeguard.inBillionths
  }

  /// As the rules read it: what is not answered counts as level 1.
  func safeguardValue(_ id: String) -> Double {
    guard let entry = entry(id), entry.state == .answered else { return parameters.unansweredSafeguard }
    return entry.score
  }

  func entry(_ id: String) -> AnswerSheet.Entry? {
    instrument.model.position(of: id).map { input.sheet.entries[$0] }
  }
}

extension Capacity_V1_EvidenceGrade {
  fileprivate init(_ grade: EvidenceGrade) {
    self =
      switch grade {
      case .e0: .e0
      case .e1: .e1
      case .e2: .e2
      case .e3: .e3
      }
  }
}
