internal import CapacityProtos
internal import ProtobufC

extension InstrumentDiff {
  mutating func compareIndicators(
    of old: Capacity_V1_Instrument,
    and new: Capacity_V1_Instrument,
    _ map: IndicatorMap?
  ) {
    let before = old.domains.flatMap(\.indicators), after = new.domains.flatMap(\.indicators)
    let map = map ?? IndicatorMap(byIDFrom: before.map(\.id), to: after.map(\.id))
    let beforeByID = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let afterByID = Dictionary(after.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    // What an id of the older version is called in the newer one, so that a reference to it is no change.
    var names: [Indicator.ID: Indicator.ID] = [:]
    for case .same(let id, let name) in map.entries { names[id] = name }
    for case .reworded(let id, let name) in map.entries { names[id] = name }
    let moved = Self.moved(
      from: before.compactMap { names[$0.id] },
      to: after.map(\.id).filter(Set(names.values).contains)
    )
    for entry in map.entries {
      switch entry {
      case .dropped(let id): if let gone = beforeByID[id] { note(.removed, gone) }
      case .new(let id): if let new = afterByID[id] { note(.added, new) }
      case .split, .merged:
        let isSplit = entry.new.count > 1
        let parts = entry.old.compactMap { beforeByID[$0] } + entry.new.compactMap { afterByID[$0] }
        let words = (entry.old.joined(separator: ", "), entry.new.joined(separator: ", "))
        note(
          InstrumentChange(
            isSplit ? .split : .merged,
            .indicator,
            (isSplit ? entry.old : entry.new).first ?? "",
            old: words.0,
            new: words.1,
            effects: parts.reduce(into: [.meaning]) { $0.formUnion($1.ownEffects) }
          )
        )
      case .same(let id, let name), .reworded(let id, let name):
        guard var before = beforeByID[id], let after = afterByID[name] else { continue }
        if id != name {
          // Rules and profiles name ids.
          note(InstrumentChange(.renumbered, .indicator, name, old: id, new: name, effects: [.dualUse]))
        }
        if moved.contains(name) { note(InstrumentChange(.moved, .indicator, name, effects: [.intervals])) }
        before.requires = before.requires.map { names[$0] ?? $0 }
        compare(before, after)
      }
    }
  }

  private mutating func note(_ kind: InstrumentChange.Kind, _ indicator: Capacity_V1_Indicator) {
    note(InstrumentChange(kind, .indicator, indicator.id, effects: indicator.ownEffects))
  }

  private mutating func compare(_ old: Capacity_V1_Indicator, _ new: Capacity_V1_Indicator) {
    compareTexts(of: old, and: new, .indicator, new.id)
    func value(
      _ kind: InstrumentChange.Kind,
      _ field: String,
      _ old: String,
      _ new: String,
      _ effects: Set<InstrumentChange.Effect>,
      _ id: String,
      _ diff: inout InstrumentDiff
    ) {
      diff.compareValue(field, old, new, .indicator, id, effects, kind: kind)
    }
    let scale: Set<InstrumentChange.Effect> = [.meaning, .scores, .needs]
    value(.answerType, "answer_type", old.answerType.shortName, new.answerType.shortName, scale, new.id, &self)
    value(.anchors, "anchors", old.line, new.line, scale, new.id, &self)
    value(.anchors, "bounds", old.bounds, new.bounds, [.meaning], new.id, &self)
    value(.weight, "weight", "\(old.weight)", "\(new.weight)", [.scores, .needs], new.id, &self)
    value(
      .safeguard,
      "safeguard",
      "\(old.safeguard)",
      "\(new.safeguard)",
      [.scores, .needs, .dualUse],
      new.id,
      &self
    )
    let id = new.id
    compareLists("principle_ids", old.principleIds, new.principleIds, .principles, .indicator, id, [.scores, .needs])
    compareLists("risk_ids", old.riskIds, new.riskIds, .risks, .indicator, id, [.needs])
    compareLists("requires", old.requires, new.requires, .requirements, .indicator, id, [.needs])
    let frameworks = Set((old.crosswalk + new.crosswalk).map(\.frameworkID)).sorted()
    for framework in frameworks {
      let (before, after) = (old.references(to: framework), new.references(to: framework))
      compareLists(framework, before, after, .crosswalk, .indicator, id, [.needs, .readiness])
    }
  }

  /// The texts of a message, in each language.
  mutating func compareTexts(
    of old: some DocumentMessage,
    and new: some DocumentMessage,
    _ part: InstrumentChange.Part,
    _ id: String
  ) {
    let before = LintText.all(in: old), after = LintText.all(in: new)
    let beforeByPlace = Dictionary(before.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    let afterByPlace = Dictionary(after.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    let places = before.map(\.place) + after.map(\.place).filter { beforeByPlace[$0] == nil }
    for place in places {
      let texts = (beforeByPlace[place]?.languages ?? [:], afterByPlace[place]?.languages ?? [:])
      for language in Set(texts.0.keys).union(texts.1.keys).sorted() where texts.0[language] != texts.1[language] {
        let isStep = part == .indicator && (place.hasPrefix("levels/") || place.hasPrefix("options/"))
        let asks = part == .indicator && !place.hasPrefix("evidence/")
        note(
          InstrumentChange(
            isStep ? .levels : .reworded,
            part,
            id,
            field: place,
            language: language,
            old: texts.0[language],
            new: texts.1[language],
            // Another language says what the English text says, mended or not.
            effects: asks && language == "en" ? [.meaning] : []
          )
        )
      }
    }
  }
}

extension Capacity_V1_Indicator {
  /// What its coming or going touches.
  fileprivate var ownEffects: Set<InstrumentChange.Effect> {
    var effects: Set<InstrumentChange.Effect> = [.scores, .needs]
    if !crosswalk.isEmpty { effects.insert(.readiness) }
    if safeguard { effects.insert(.dualUse) }
    return effects
  }

  /// The anchors in words: `0 at level 0, 40 at level 4`.
  fileprivate var line: String { anchors.map { "\($0.value) at level \($0.level)" }.joined(separator: ", ") }

  /// The least and most that a number can be.
  fileprivate var bounds: String {
    [minimum.map { "at least \($0)" }, maximum.map { "at most \($0)" }].compactMap(\.self).joined(separator: ", ")
  }

  fileprivate func references(to framework: String) -> [String] {
    crosswalk.filter { $0.frameworkID == framework }.flatMap(\.references)
  }
}
