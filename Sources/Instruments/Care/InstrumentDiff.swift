package import CapacityProtos
internal import ProtobufC

/// What differs between two versions of an instrument, and what of a score that touches.
///
/// Stored assessments keep the version that they were scored with: a change shows when one is scored again.
package struct InstrumentDiff: Sendable, Hashable {
  /// The instrument itself, then domains, indicators, principles, risks, frameworks and patterns, each in the newer
  /// version's order behind what was removed.
  package private(set) var changes: [InstrumentChange] = []

  /// - Parameters:
  ///   - old: The older version, with the languages that are to be compared.
  ///   - new: The newer one.
  ///   - map: What became of each question; `nil` where ids alone tell.
  package init(from old: Capacity_V1_Instrument, to new: Capacity_V1_Instrument, map: IndicatorMap? = nil) {
    compareTexts(of: old.head, and: new.head, .instrument, "")
    compare(old.domains.map(\.head), new.domains.map(\.head), .domain, \.id, gone: [.scores]) { _, _, _ in }
    compareIndicators(of: old, and: new, map)
    compare(old.principles, new.principles, .principle, \.id, gone: [.scores]) { diff, old, new in
      diff.compareValue("parent_id", old.parentID, new.parentID, .principle, new.id, [.scores])
      diff.compareValue("heading", old.heading.shortName, new.heading.shortName, .principle, new.id, [])
    }
    compare(old.risks, new.risks, .risk, \.id, gone: [.needs]) { _, _, _ in }
    compare(old.frameworks, new.frameworks, .framework, \.id, gone: [.readiness]) { diff, old, new in
      diff.compareValue("kind", old.kind.shortName, new.kind.shortName, .framework, new.id, [.readiness])
      let articles = (old.articles.map(\.number), new.articles.map(\.number))
      diff.compareLists("articles", articles.0, articles.1, .attribute, .framework, new.id, [.readiness])
    }
    compare(old.patterns, new.patterns, .pattern, \.id, gone: []) { _, _, _ in }
  }

  /// Whether the newer version scores every response as the older one does.
  package var keepsScores: Bool { !changes.contains { $0.effects.contains(.scores) } }

  mutating func note(_ change: InstrumentChange) { changes.append(change) }

  /// Members of a list by their ids: removed, added, moved, and what changed in those of both.
  private mutating func compare<Member: DocumentMessage>(
    _ old: [Member],
    _ new: [Member],
    _ part: InstrumentChange.Part,
    _ id: KeyPath<Member, String>,
    gone: Set<InstrumentChange.Effect>,
    _ compareMembers: (inout InstrumentDiff, Member, Member) -> Void
  ) {
    let oldByID = Dictionary(old.map { ($0[keyPath: id], $0) }, uniquingKeysWith: { first, _ in first })
    let newIDs = new.map { $0[keyPath: id] }
    for member in old where !newIDs.contains(member[keyPath: id]) {
      note(InstrumentChange(.removed, part, member[keyPath: id], effects: gone))
    }
    let common = newIDs.filter { oldByID[$0] != nil }
    let moved = Self.moved(from: old.map { $0[keyPath: id] }.filter(Set(common).contains), to: common)
    for member in new {
      let name = member[keyPath: id]
      guard let before = oldByID[name] else {
        note(InstrumentChange(.added, part, name, effects: gone))
        continue
      }
      if moved.contains(name) { note(InstrumentChange(.moved, part, name)) }
      compareTexts(of: before, and: member, part, name)
      compareMembers(&self, before, member)
    }
  }

  // MARK: Values

  mutating func compareValue(
    _ field: String,
    _ old: String,
    _ new: String,
    _ part: InstrumentChange.Part,
    _ id: String,
    _ effects: Set<InstrumentChange.Effect>,
    kind: InstrumentChange.Kind = .attribute
  ) {
    guard old != new else { return }
    let values = (old: old.isEmpty ? nil : old, new: new.isEmpty ? nil : new)
    note(InstrumentChange(kind, part, id, field: field, old: values.old, new: values.new, effects: effects))
  }

  /// Lists of ids; their order means nothing.
  mutating func compareLists(
    _ field: String,
    _ old: [String],
    _ new: [String],
    _ kind: InstrumentChange.Kind,
    _ part: InstrumentChange.Part,
    _ id: String,
    _ effects: Set<InstrumentChange.Effect>
  ) {
    guard Set(old) != Set(new) else { return }
    let words = (old.joined(separator: ", "), new.joined(separator: ", "))
    compareValue(field, words.0, words.1, part, id, effects, kind: kind)
  }

  /// The least set of ids that must be moved to get one order from the other; both have the same ids, each once.
  static func moved(from old: [String], to new: [String]) -> Set<String> {
    let places = Dictionary(zip(old, old.indices), uniquingKeysWith: { first, _ in first })
    let order = new.compactMap { places[$0] }
    // The longest rising run of old places stays where it is.
    var best: [[Int]] = []
    for place in order {
      let before = best.filter { ($0.last ?? -1) < place }.max { $0.count < $1.count } ?? []
      best.append(before + [place])
    }
    let staying = Set(best.max { $0.count < $1.count } ?? [])
    return Set(order.filter { !staying.contains($0) }.map { old[$0] })
  }
}

extension Capacity_V1_Instrument {
  /// Without its lists.
  fileprivate var head: Self {
    var head = Self()
    (head.title, head.introduction) = (title, introduction)
    return head
  }
}

extension Capacity_V1_Domain {
  /// Without its indicators.
  fileprivate var head: Self {
    var head = self
    head.indicators = []
    return head
  }
}
