internal import Instruments

extension RuleSetReader {
  /// Technologies, tags and mitigations with all references looked up.
  mutating func catalogue() -> Catalogue {
    var safeguards: [[Int]] = []
    for tag in ruleSet.tags {
      safeguards.append(indicators(tag.safeguards, tag.id, "safeguards"))
    }
    var mitigations: [CatalogueMitigation] = []
    var mitigationTags: [UInt64] = []
    for mitigation in ruleSet.mitigations {
      if !(0...1).contains(mitigation.effect) {
        note(mitigation.id, "effect", "\(mitigation.effect)", ["0 to 1"])
      }
      let needs = indicators([mitigation.needs].compactMap(\.self), mitigation.id, "needs").first
      mitigations.append(CatalogueMitigation(id: mitigation.id, effect: mitigation.effect, needs: needs))
      mitigationTags.append(mitigation.tagIDs.isEmpty ? .max : tags(mitigation.tagIDs, mitigation.id))
    }
    let parts = FormParts(
      tags: ruleSet.tags,
      safeguards: safeguards,
      mitigationTags: mitigationTags,
      isForAny: ruleSet.mitigations.map(\.tagIDs.isEmpty)
    )
    var items: [CatalogueItem] = []
    for technology in ruleSet.technologies {
      items.append(item(technology, parts))
    }
    return Catalogue(
      tagIDs: ruleSet.tags.map(\.id),
      items: items,
      mitigations: mitigations,
      itemPositions: Self.positions(ruleSet.technologies.map(\.id)),
      mitigationPositions: Self.positions(ruleSet.mitigations.map(\.id))
    )
  }

  private mutating func item(_ technology: Technology, _ parts: FormParts) -> CatalogueItem {
    let facets = [
      ("intrusive", technology.intrusive), ("scale", technology.scale), ("covert", technology.covert),
    ]
    for (name, value) in facets where !(0...Technology.highestFacet).contains(value) {
      note(technology.id, name, "\(value)", ["0 to \(Technology.highestFacet)"])
    }
    let known = Set(ruleSet.technologies.map(\.id))
    for alternative in technology.alternatives where !known.contains(alternative) {
      note(technology.id, "alternatives", alternative, ["a technology of the catalogue"])
    }
    let own = tags(technology.tagIDs, technology.id)
    let inherent = RiskNumbers(ruleSet.parameters).inherent(technology)
    let isControlled = zip(ruleSet.tags, parts.bits).contains { tag, bit in
      tag.controlled && own & bit != 0
        && inherent.inBillionths >= tag.controlledFromInherent.inBillionths
    }
    return CatalogueItem(
      technology: technology,
      inherent: inherent,
      isControlled: isControlled,
      serves: indicators(technology.serves, technology.id, "serves"),
      forms: TransferKind.allCases.map { kind in
        parts.form(isControlled ? own | parts.added(for: kind) : own)
      },
      heldForm: parts.form(own)
    )
  }
}

/// What forms of items are made of, by position of the tag or mitigation.
private struct FormParts {
  var tags: [TechnologyTag]
  var safeguards: [[Int]]
  var mitigationTags: [UInt64]
  /// The mitigation can be applied to items without tags too.
  var isForAny: [Bool]

  /// By tag.
  var bits: [UInt64] {
    tags.indices.map { $0 < UInt64.bitWidth ? 1 << UInt64($0) : 0 }
  }

  /// Tags that a controlled item carries in a transfer of this kind.
  func added(for kind: TransferKind) -> UInt64 {
    zip(tags, bits).reduce(0) { $1.0.addedForKinds.contains(kind) ? $0 | $1.1 : $0 }
  }

  func form(_ carried: UInt64) -> ItemForm {
    let positions = tags.indices.filter { bits[$0] & carried != 0 }
    let rights = Set(positions.flatMap { tags[$0].rights })
    var entries: [String] = []
    for entry in positions.flatMap({ tags[$0].controlEntries }) where !entries.contains(entry) {
      entries.append(entry)
    }
    return ItemForm(
      tags: carried,
      safeguards: Set(positions.flatMap { safeguards[$0] }).sorted(),
      mitigations: mitigationTags.indices.filter { isForAny[$0] || mitigationTags[$0] & carried != 0 },
      controlEntries: entries,
      rights: Right.allCases.filter(rights.contains)
    )
  }
}
