internal import Instruments

/// What a condition may speak of.
enum ConditionScope {
  /// One transfer.
  case transfer
  /// One item of a bundle.
  case bundleSide
  /// The state and the request as a whole.
  case request
}

/// Looks up the words of conditions in an instrument and a rule set.
struct ConditionBinder {
  let instrument: Instrument
  /// Bits of tags, by id.
  let tags: [TechnologyTag.ID: UInt64]
  /// Positions of mitigations, by id.
  let mitigations: [Mitigation.ID: Int]

  /// A condition from its text.
  ///
  /// - Returns: The condition, and all that is wrong with it; a faulty one is not to be asked.
  func condition(_ text: String, scope: ConditionScope) -> (Condition, [ConditionFault]) {
    do {
      guard let syntax = try ConditionParser.syntax(of: text) else { return (.always, []) }
      var binding = ConditionBinding(binder: self, scope: scope)
      binding.add(syntax)
      return (Condition(nodes: binding.nodes), binding.faults)
    } catch {
      return (.always, [error])
    }
  }
}

/// Lays out one condition.
private struct ConditionBinding {
  let binder: ConditionBinder
  let scope: ConditionScope
  var nodes: [Condition.Node] = []
  var faults: [ConditionFault] = []

  init(binder: ConditionBinder, scope: ConditionScope) {
    self.binder = binder
    self.scope = scope
  }

  /// Adds a part behind those that it is made of.
  mutating func add(_ syntax: ConditionSyntax) {
    switch syntax {
    case .and(let left, let right):
      let (first, second) = (position(of: left), position(of: right))
      nodes.append(.and(first, second))
    case .or(let left, let right):
      let (first, second) = (position(of: left), position(of: right))
      nodes.append(.or(first, second))
    case .not(let part):
      nodes.append(.not(position(of: part)))
    case .test(let test):
      do {
        nodes.append(.test(try binder.bind(test, scope: scope)))
      } catch {
        faults.append(error)
        nodes.append(.test(.tags(0)))
      }
    }
  }

  private mutating func position(of syntax: ConditionSyntax) -> Int {
    add(syntax)
    return nodes.count - 1
  }
}
