internal import Instruments

extension TransferAssessor {
  /// What is wrong with the rules as a whole: rules and floors that nothing can meet, rules and notes that say the
  /// same, floors that fall where matters get worse, tags and mitigations of no technology.
  ///
  /// Every fault is sure (`ClaimSearch` says how far the search goes). Asked when rules are loaded to be used, and
  /// not of rule sets that are read to verify what was made with them.
  ///
  /// - Returns: In the order of the rule set.
  package func soundnessFaults() -> [RuleSetFaults.Fault] {
    var check = SoundnessCheck(self)
    check.checkCatalogue()
    check.checkRedFlags()
    check.checkBundles()
    return check.faults
  }
}

/// Looks through the rules of an assessor and notes what is wrong with them.
struct SoundnessCheck {
  let assessor: TransferAssessor
  let search: ClaimSearch
  /// Every technology in every kind of transfer.
  let requested: [ClaimItem]
  /// Of these, one for each set of tags: enough for what does not read the kind.
  private let distinct: [ClaimItem]
  private(set) var faults: [RuleSetFaults.Fault] = []

  init(_ assessor: TransferAssessor) {
    self.assessor = assessor
    search = ClaimSearch(
      instrument: assessor.instrument,
      unanswered: assessor.numbers.parameters.unansweredSafeguard.inBillionths
    )
    requested = assessor.catalogue.items.flatMap { item in
      TransferKind.allCases.map { ClaimItem(item: item, kind: $0) }
    }
    distinct = assessor.catalogue.items.flatMap { item in
      var seen: Set<UInt64> = []
      return TransferKind.allCases.map { ClaimItem(item: item, kind: $0) }
        .filter { seen.insert($0.form.tags).inserted }
    }
  }

  mutating func note(_ subject: String, _ field: String, found: String, allowed: String) {
    faults.append(RuleSetFaults.Fault(subject: subject, field: field, found: found, allowed: [allowed]))
  }

  /// Whether some technology in some kind of transfer meets a claim about one item.
  func canHold(_ claim: Claim) -> Bool {
    items(for: claim.tests.map(\.0)).contains { search.canHold(claim, [$0]) }
  }

  /// Which items can meet a condition: different for conditions that are not the same.
  func reach(of condition: Condition) -> [Bool] {
    distinct.map { search.canHold(.holds(condition, 0), [$0]) }
  }

  /// The requested items that some questions can tell apart.
  func items(for tests: [Condition.Test]) -> [ClaimItem] {
    tests.contains(where: \.readsKind) ? requested : distinct
  }

  /// Tags that no technology carries, and mitigations that none can have.
  mutating func checkCatalogue() {
    let carried = requested.reduce(0) { $0 | $1.form.tags }
    for (index, id) in assessor.catalogue.tagIDs.enumerated() where carried & (1 << UInt64(index)) == 0 {
      note(id, "id", found: "a tag of no technology", allowed: "a tag that a technology carries, or none")
    }
    let used = Set(requested.flatMap(\.form.mitigations))
    for (index, mitigation) in assessor.catalogue.mitigations.enumerated() where !used.contains(index) {
      note(
        mitigation.id,
        "tag_ids",
        found: "tags of no technology",
        allowed: "tags that a technology carries, or no list for any item"
      )
    }
  }
}

extension Condition.Test {
  fileprivate var readsKind: Bool {
    switch self {
    case .words(.kind, _), .requestedKinds: true
    case .tags, .truth, .words, .number: false
    }
  }
}
