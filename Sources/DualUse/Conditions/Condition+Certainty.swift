internal import Instruments

/// Whether a condition holds, where some of what it asks is not answered.
enum Certainty {
  case holds
  case fails
  /// It depends on what is not answered.
  case open

  init(_ holds: Bool) {
    self = holds ? .holds : .fails
  }
}

/// What is not answered and decides conditions.
struct OpenFacts {
  /// Bits of terms.
  var terms: UInt32 = 0
  /// Positions in the instrument, in any order, some perhaps twice.
  var indicators: [Int] = []
}

extension Condition {
  /// Whether it holds, with terms that are unknown and safeguards that are not answered left open.
  func certainty(_ item: ItemFacts?, _ request: RequestFacts) -> Certainty {
    nodes.isEmpty ? .holds : certainty(nodes.count - 1, item, request)
  }

  /// Adds what must be answered to settle it; nothing where it is settled.
  func collectOpenFacts(_ item: ItemFacts?, _ request: RequestFacts, into open: inout OpenFacts) {
    if !nodes.isEmpty { collectOpenFacts(nodes.count - 1, item, request, into: &open) }
  }

  private func certainty(_ index: Int, _ item: ItemFacts?, _ request: RequestFacts) -> Certainty {
    switch nodes[index] {
    case .and(let left, let right):
      let (first, second) = (certainty(left, item, request), certainty(right, item, request))
      if first == .fails || second == .fails { return .fails }
      return first == .holds ? second : .open
    case .or(let left, let right):
      let (first, second) = (certainty(left, item, request), certainty(right, item, request))
      if first == .holds || second == .holds { return .holds }
      return first == .fails ? second : .open
    case .not(let part):
      switch certainty(part, item, request) {
      case .holds: return .fails
      case .fails: return .holds
      case .open: return .open
      }
    case .test(let test):
      return test.isOpen(item, request) ? .open : Certainty(test.holds(item, request))
    }
  }

  private func collectOpenFacts(
    _ index: Int,
    _ item: ItemFacts?,
    _ request: RequestFacts,
    into open: inout OpenFacts
  ) {
    guard certainty(index, item, request) == .open else { return }
    switch nodes[index] {
    case .and(let left, let right), .or(let left, let right):
      collectOpenFacts(left, item, request, into: &open)
      collectOpenFacts(right, item, request, into: &open)
    case .not(let part):
      collectOpenFacts(part, item, request, into: &open)
    case .test(.words(.term(let term), _)):
      open.terms |= term.bit
    case .test(.number(.safeguard(let position), _, _)):
      open.indicators.append(position)
    case .test:
      break  // Open through the relevant safeguards, which are asked for anyway.
    }
  }
}

extension Condition.Test {
  fileprivate func isOpen(_ item: ItemFacts?, _ request: RequestFacts) -> Bool {
    switch self {
    case .words(.term(let term), _):
      item?.transfer?.terms[term] == .unknown
    case .number(.safeguard(let position), _, _):
      request.entries[position].state != .answered
    case .number(.weaknessWorst, _, _):
      item?.hasUnansweredSafeguards ?? false
    default:
      false
    }
  }
}
