/// A condition as it is written, before its words are looked up.
indirect enum ConditionSyntax {
  case and(ConditionSyntax, ConditionSyntax)
  case or(ConditionSyntax, ConditionSyntax)
  case not(ConditionSyntax)
  case test(Test)

  /// A fact and what is asked of it.
  struct Test {
    /// For example "kind", "terms.misuse_finding" or "safeguard".
    var fact: ConditionToken
    /// What stands in brackets behind the fact.
    var argument: ConditionToken?
    var question: Question
  }

  /// What is asked of a fact.
  enum Question {
    /// Nothing is written behind it.
    case holds
    case compares(Comparison, ConditionToken)
    case isOneOf([ConditionToken])
  }
}
