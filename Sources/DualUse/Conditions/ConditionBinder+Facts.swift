internal import Instruments

extension ConditionBinder {
  /// Looks up a fact and what is asked of it.
  func bind(
    _ test: ConditionSyntax.Test,
    scope: ConditionScope
  ) throws(ConditionFault) -> Condition.Test {
    switch try fact(test, scope: scope) {
    case .tag:
      return .tags(try oneOf(test, "in {TAG, TAG}") { tags[$0] }.reduce(0, |))
    case .requestedKind:
      let kinds = try oneOf(test, "in {KIND, KIND}") { TransferKind(word: $0)?.bit }
      return .requestedKinds(kinds.reduce(0, |))
    case .truth(let fact):
      guard case .holds = test.question else { throw wrongQuestion(test, "the fact alone") }
      return .truth(fact)
    case .number(let fact):
      guard case .compares(let comparison, let value) = test.question else {
        throw wrongQuestion(test, "a comparison with a number")
      }
      guard case .number(let number) = value.kind else { throw fault(value, ["a number"]) }
      return .number(fact, comparison, number.inBillionths)
    case .words(let fact, let list):
      return .words(fact, try words(test, list))
    }
  }

  /// The words of a list that answer the question.
  private func words(_ test: ConditionSyntax.Test, _ list: WordTable) throws(ConditionFault) -> UInt32 {
    switch test.question {
    case .holds:
      throw wrongQuestion(test, "a comparison with a word")
    case .isOneOf(let tokens):
      var result: UInt32 = 0
      for token in tokens { result |= 1 << UInt32(try place(token, list)) }
      return result
    case .compares(let comparison, let token):
      if !list.isOrdered && comparison != .equal && comparison != .notEqual {
        throw wrongQuestion(test, "== or != or in, for these words have no order")
      }
      let value = try place(token, list)
      return (0..<list.count).reduce(0) { words, place in
        comparison.holds(place, value) ? words | 1 << UInt32(place) : words
      }
    }
  }

  private func place(_ token: ConditionToken, _ list: WordTable) throws(ConditionFault) -> Int {
    guard case .word(let word) = token.kind, let place = list.place(of: word) else {
      throw fault(token, list.words)
    }
    return place
  }

  private func oneOf<Value>(
    _ test: ConditionSyntax.Test,
    _ expected: String,
    _ value: (String) -> Value?
  ) throws(ConditionFault) -> [Value] {
    guard case .isOneOf(let tokens) = test.question else { throw wrongQuestion(test, expected) }
    var values: [Value] = []
    for token in tokens {
      guard let value = value(token.text) else {
        throw fault(token, expected.contains("TAG") ? tags.keys.sorted() : TransferKind.words)
      }
      values.append(value)
    }
    return values
  }

  private func wrongQuestion(_ test: ConditionSyntax.Test, _ expected: String) -> ConditionFault {
    let found =
      switch test.question {
      case .holds: "\(test.fact.text) alone"
      case .compares(let comparison, let value): "\(test.fact.text) \(comparison.rawValue) \(value.text)"
      case .isOneOf: "\(test.fact.text) in"
      }
    return ConditionFault(offset: test.fact.offset, found: found, allowed: [expected])
  }

  private func fault(_ token: ConditionToken, _ allowed: [String]) -> ConditionFault {
    ConditionFault(offset: token.offset, found: token.text, allowed: allowed)
  }
}
