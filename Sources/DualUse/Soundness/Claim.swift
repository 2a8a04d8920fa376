internal import Instruments

/// A statement about transfers, made of conditions, of which a `ClaimSearch` tells whether any transfer meets it.
indirect enum Claim {
  /// A condition holds for one of the items; with a pin, after one of its facts was given a value.
  case holds(Condition, Int, pin: Pin? = nil)
  case not(Claim)
  case all([Claim])
  case any([Claim])

  /// A fact that is given a value whatever it is elsewhere, so that two values can be held against each other.
  struct Pin {
    var fact: ClaimFact
    var value: ClaimValue
  }

  /// All questions of its conditions, each with the item that it is asked of.
  var tests: [(Condition.Test, Int)] {
    switch self {
    case .holds(let condition, let item, _): condition.tests.map { ($0, item) }
    case .not(let claim): claim.tests
    case .all(let claims), .any(let claims): claims.flatMap(\.tests)
    }
  }
}

/// A fact that a transfer can have any value of: what the catalogue and the kind of transfer do not settle.
enum ClaimFact: Hashable {
  /// A word of an item.
  case word(Condition.WordFact, Int)
  /// A figure of an item: its weakness at worst or what it serves.
  case figure(Condition.NumberFact, Int)
  /// Of the state, by position in the instrument.
  case safeguard(Int)
  /// Of the request.
  case requestedKinds
}

/// A value of such a fact.
enum ClaimValue: Hashable {
  /// The place of a word on its list.
  case place(Int)
  /// In billionths.
  case number(Double)
  /// Some number between two others, in billionths.
  case between(Double, Double)
  /// Bits of kinds.
  case kinds(UInt32)
  /// There is no such fact: no comparison with it holds.
  case absent

  /// From the lowest to the highest number that it can stand for.
  var range: ClosedRange<Double>? {
    switch self {
    case .number(let number): number...number
    case .between(let low, let high): low...high
    case .place, .kinds, .absent: nil
    }
  }
}

/// An item that a claim speaks of: the catalogue's facts, in one kind of transfer.
struct ClaimItem {
  let item: CatalogueItem
  /// `nil` for what the state holds.
  let kind: TransferKind?

  var form: ItemForm { kind.map { item.forms[$0.rawValue] } ?? item.heldForm }
}
