/// What became of each question of one version of an instrument in another, as declared by those who know both.
///
/// Each id of both versions stands in exactly one entry. A round that was answered with the older version is compared
/// with one of the newer along these entries, never by equal ids alone.
package struct IndicatorMap: Sendable, Hashable {
  /// Complete: by the older version's order, then what is new by the newer version's order.
  package let entries: [Entry]
  private let byOld: [Indicator.ID: Int]
  private let byNew: [Indicator.ID: Int]

  /// What became of a question, or of several.
  package enum Entry: Sendable, Hashable {
    /// The same question; a renumbered one has another id in the newer version.
    case same(Indicator.ID, as: Indicator.ID)
    /// The same thing is asked in other words, or measured otherwise: comparable with care.
    case reworded(Indicator.ID, as: Indicator.ID)
    /// One question became several.
    case split(Indicator.ID, into: [Indicator.ID])
    /// Several questions became one.
    case merged([Indicator.ID], into: Indicator.ID)
    /// It is asked no more.
    case dropped(Indicator.ID)
    /// It was not asked before.
    case new(Indicator.ID)
  }

  /// Completes what was declared: an id of both versions that no entry names is the same question.
  ///
  /// - Parameters:
  ///   - declared: In any order.
  ///   - old: The ids of the older version, in its order.
  ///   - new: The ids of the newer version, in its order.
  /// - Throws: Every id that no entry covers, that more than one covers, or that its version does not have.
  package init(
    _ declared: [Entry] = [],
    from old: [Indicator.ID],
    to new: [Indicator.ID]
  ) throws(IndicatorMapFaults) {
    let namedOld = Set(declared.flatMap(\.old))
    let namedNew = Set(declared.flatMap(\.new))
    let unnamed = Set(new).subtracting(namedNew)
    let kept = old.filter { !namedOld.contains($0) && unnamed.contains($0) }
    let entries = declared + kept.map { .same($0, as: $0) }
    let faults =
      IndicatorMapFaults.faults(of: entries.map(\.old), ids: old, side: .old)
      + IndicatorMapFaults.faults(of: entries.map(\.new), ids: new, side: .new)
      + declared.filter(\.isTooSmall).map { .notSeveral($0) }
    if !faults.isEmpty { throw IndicatorMapFaults(faults) }
    let oldPlaces = Dictionary(old.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let newPlaces = Dictionary(new.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    func place(_ entry: Entry) -> (Int, Int) {
      (
        entry.old.compactMap { oldPlaces[$0] }.min() ?? old.count,
        entry.new.compactMap { newPlaces[$0] }.min() ?? new.count
      )
    }
    self.init(complete: entries.sorted { place($0) < place($1) })
  }

  /// What ids alone tell, where nothing is declared: what one version lacks was dropped, or is new.
  package init(byIDFrom old: [Indicator.ID], to new: [Indicator.ID]) {
    let (oldIDs, newIDs) = (Set(old), Set(new))
    let kept = old.map { newIDs.contains($0) ? Entry.same($0, as: $0) : .dropped($0) }
    self.init(complete: kept + new.filter { !oldIDs.contains($0) }.map(Entry.new))
  }

  private init(complete entries: [Entry]) {
    self.entries = entries
    byOld = Self.places(of: entries.map(\.old))
    byNew = Self.places(of: entries.map(\.new))
  }

  /// What became of a question of the older version; `nil` for an id that it does not have.
  package func entry(ofOld id: Indicator.ID) -> Entry? { byOld[id].map { entries[$0] } }

  /// Where a question of the newer version comes from; `nil` for an id that it does not have.
  package func entry(ofNew id: Indicator.ID) -> Entry? { byNew[id].map { entries[$0] } }

  private static func places(of sides: [[Indicator.ID]]) -> [Indicator.ID: Int] {
    var places: [Indicator.ID: Int] = [:]
    for (index, ids) in sides.enumerated() {
      for id in ids { places[id] = index }
    }
    return places
  }
}

extension IndicatorMap.Entry {
  /// The ids of the older version, none for what is new.
  package var old: [Indicator.ID] {
    switch self {
    case .same(let id, _), .reworded(let id, _), .split(let id, _), .dropped(let id): [id]
    case .merged(let ids, _): ids
    case .new: []
    }
  }

  /// The ids of the newer version, none for what was dropped.
  package var new: [Indicator.ID] {
    switch self {
    case .same(_, let id), .reworded(_, let id), .merged(_, let id), .new(let id): [id]
    case .split(_, let ids): ids
    case .dropped: []
    }
  }

  /// A split into fewer than two, or a merger of fewer than two.
  fileprivate var isTooSmall: Bool {
    switch self {
    case .split(_, let ids), .merged(let ids, _): Set(ids).count < 2
    case .same, .reworded, .dropped, .new: false
    }
  }
}
