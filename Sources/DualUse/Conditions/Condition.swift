internal import Instruments

/// A condition with all words looked up, laid out in one array so that asking it allocates nothing.
struct Condition: Sendable, Hashable {
  /// A part of the condition; numbers are positions of other parts.
  enum Node: Sendable, Hashable {
    case and(Int, Int)
    case or(Int, Int)
    case not(Int)
    case test(Test)
  }

  /// A question about one fact.
  enum Test: Sendable, Hashable {
    /// The item carries one of these tags.
    case tags(UInt64)
    case truth(TruthFact)
    /// The fact's word is one of these.
    case words(WordFact, UInt32)
    /// In billionths.
    case number(NumberFact, Comparison, Double)
    /// An item of the request has one of these kinds.
    case requestedKinds(UInt32)
  }

  /// A fact that holds or does not.
  enum TruthFact: String, CaseIterable, Sendable {
    case tagged
    case controlled
    case servesNothing = "serves_nothing"
  }

  /// A fact that is a word of a list; its place on the list is a bit of the words asked for.
  enum WordFact: Sendable, Hashable {
    case kind
    case endUser
    case purpose
    case itemFloor
    case ownTier
    case term(TransferTerm)
    /// Place 0 is "not given", place 1 is E0.
    case mitigation(Int)
  }

  /// A fact that is a number.
  enum NumberFact: Sendable, Hashable {
    case inherent
    case intrusive
    case scale
    case covert
    case safeguard(Int)
    case weaknessWorst
    case lowestServed
  }

  /// The last one is the whole; empty: always holds.
  let nodes: [Node]

  /// Holds always.
  static let always = Condition(nodes: [])

  /// All questions that it asks.
  var tests: [Test] {
    nodes.compactMap { node in
      if case .test(let test) = node { test } else { nil }
    }
  }
}
