/// All that is wrong with a declared map between two versions of an instrument.
package struct IndicatorMapFaults: Error, Sendable, Hashable, CustomStringConvertible {
  package let faults: [Fault]

  package init(_ faults: [Fault]) { self.faults = faults }

  package var description: String { faults.map(\.description).joined(separator: "\n") }

  /// One of the two versions.
  package enum Side: String, Sendable, Hashable {
    case old = "older"
    case new = "newer"
  }

  /// One thing that is wrong.
  package enum Fault: Sendable, Hashable, CustomStringConvertible {
    /// The version has no such indicator.
    case unknownID(Indicator.ID, Side)
    /// More than one entry names it, or one entry names it twice.
    case repeatedID(Indicator.ID, Side)
    /// No entry says what became of it, or where it comes from.
    case uncoveredID(Indicator.ID, Side)
    /// A split into, or a merger of, fewer than two questions.
    case notSeveral(IndicatorMap.Entry)
    /// The place of a link in a version's declaration, with a number of ids that its kind of change does not have.
    case malformedLink(Int)

    package var description: String {
      switch self {
      case .unknownID(let id, let side): "the \(side.rawValue) version has no indicator \(id)"
      case .repeatedID(let id, let side): "\(id) of the \(side.rawValue) version is named more than once"
      case .uncoveredID(let id, .old): "nothing says what became of \(id)"
      case .uncoveredID(let id, .new): "nothing says where \(id) comes from"
      case .notSeveral(let entry):
        "\(entry.old.joined(separator: ", ")) to \(entry.new.joined(separator: ", ")): a split or merger needs two"
      case .malformedLink(let place):
        "link \(place): one id on each side, several on one for a split or merger, none on one for dropped or new"
      }
    }
  }

  /// What the entries of one side make of its ids: the unknown, then the repeated, then the uncovered.
  static func faults(of entries: [[Indicator.ID]], ids: [Indicator.ID], side: Side) -> [Fault] {
    let known = Set(ids)
    var seen: Set<Indicator.ID> = []
    var repeated: Set<Indicator.ID> = []
    for id in entries.joined() where !seen.insert(id).inserted { repeated.insert(id) }
    return seen.subtracting(known).sorted().map { .unknownID($0, side) }
      + repeated.sorted().map { .repeatedID($0, side) }
      + ids.filter { !seen.contains($0) }.map { .uncoveredID($0, side) }
  }
}
