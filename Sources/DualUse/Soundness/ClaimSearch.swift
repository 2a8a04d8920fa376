internal import Instruments

/// Tells whether a claim can be met, by trying every value that makes a difference.
///
/// What the catalogue settles is taken from it, item by item and kind by kind. Every other fact has finitely many
/// values that matter: words, the levels of an answer, and for figures the limits that the claim names with the
/// stretches between them. The search branches on one fact at a time and leaves off where the claim is decided.
///
/// A claim that it calls impossible is impossible. The two figures that follow from many answers (`weakness_worst`,
/// `lowest_served`) are taken as possible wherever the answers that the claim reads leave room for them, so that a
/// claim which fails only by the steps of other answers is let through.
struct ClaimSearch {
  let instrument: Instrument
  /// Safeguard value of what is not answered, in billionths.
  let unanswered: Double

  /// After so many steps a claim counts as possible.
  static let mostSteps = 200_000

  /// Whether some transfer of these items meets the claim.
  func canHold(_ claim: Claim, _ items: [ClaimItem]) -> Bool {
    var run = ClaimRun(self, claim, items)
    return run.canHold()
  }
}

/// The search for one claim.
private struct ClaimRun {
  let search: ClaimSearch
  let claim: Claim
  let items: [ClaimItem]
  /// In billionths, rising, each once.
  private let limits: [ClaimFact: [Double]]
  private var values: [ClaimFact: ClaimValue] = [:]
  private var steps = 0

  init(_ search: ClaimSearch, _ claim: Claim, _ items: [ClaimItem]) {
    (self.search, self.claim, self.items) = (search, claim, items)
    var limits: [ClaimFact: Set<Double>] = [:]
    for (test, item) in claim.tests {
      guard case .number(let fact, _, let limit) = test else { continue }
      if case .safeguard(let position) = fact {
        limits[.safeguard(position), default: []].insert(limit)
      } else {
        limits[.figure(fact, item), default: []].insert(limit)
      }
    }
    self.limits = limits.mapValues { $0.sorted() }
  }

  mutating func canHold() -> Bool {
    steps += 1
    if steps > ClaimSearch.mostSteps { return true }
    switch certainty(claim) {
    case .fails: return false
    case .holds: return isFeasible
    case .open: break
    }
    guard let fact = openFact(claim) else { return true }
    for value in search.values(of: fact, items, limits: limits[fact] ?? []) {
      values[fact] = value
      if canHold() { return true }
    }
    values[fact] = nil
    return false
  }

  /// Whether the figures that are assumed fit the answers that are assumed.
  private var isFeasible: Bool {
    values.allSatisfy { fact, value in
      guard case .figure(let figure, let item) = fact else { return true }
      return search.allows(figure, value, of: items[item]) { position in
        values[.safeguard(position)]?.range
      }
    }
  }

  private func certainty(_ claim: Claim) -> Certainty {
    switch claim {
    case .holds(let condition, let item, let pin):
      return condition.nodes.isEmpty ? .holds : certainty(condition, condition.nodes.count - 1, item, pin)
    case .not(let claim):
      return certainty(claim).negated
    case .all(let claims):
      return claims.reduce(.holds) { $0.and(certainty($1)) }
    case .any(let claims):
      return claims.reduce(.fails) { $0.or(certainty($1)) }
    }
  }

  private func certainty(_ condition: Condition, _ index: Int, _ item: Int, _ pin: Claim.Pin?) -> Certainty {
    switch condition.nodes[index] {
    case .and(let left, let right):
      return certainty(condition, left, item, pin).and(certainty(condition, right, item, pin))
    case .or(let left, let right):
      return certainty(condition, left, item, pin).or(certainty(condition, right, item, pin))
    case .not(let part):
      return certainty(condition, part, item, pin).negated
    case .test(let test):
      return answer(test, item, pin) ?? .open
    }
  }

  /// A fact on which the claim still depends.
  private func openFact(_ claim: Claim) -> ClaimFact? {
    switch claim {
    case .holds(let condition, let item, let pin):
      guard certainty(claim) == .open else { return nil }
      return condition.tests.first { answer($0, item, pin) == nil }.flatMap { items.fact(of: $0, item) }
    case .not(let claim):
      return openFact(claim)
    case .all(let claims), .any(let claims):
      return claims.lazy.compactMap { openFact($0) }.first
    }
  }

  /// - Returns: `nil` while it is open.
  private func answer(_ test: Condition.Test, _ item: Int, _ pin: Claim.Pin?) -> Certainty? {
    guard let fact = items.fact(of: test, item) else { return Certainty(items[item].holds(test)) }
    guard let value = pin.flatMap({ $0.fact == fact ? $0.value : nil }) ?? values[fact] else { return nil }
    return Certainty(test.holds(value))
  }
}

extension Certainty {
  fileprivate var negated: Certainty {
    switch self {
    case .holds: .fails
    case .fails: .holds
    case .open: .open
    }
  }

  fileprivate func and(_ other: Certainty) -> Certainty {
    if self == .fails || other == .fails { return .fails }
    return self == .holds ? other : .open
  }

  fileprivate func or(_ other: Certainty) -> Certainty {
    negated.and(other.negated).negated
  }
}
