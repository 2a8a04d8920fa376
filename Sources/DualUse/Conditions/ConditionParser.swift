/// Reads the language of conditions: `or` binds least, then `and`, then `not`.
struct ConditionParser {
  private let tokens: [ConditionToken]
  private var position = 0
  private var depth = 0

  /// Deeper nesting and longer texts are refused, so that none can exhaust the stack.
  private static let deepestNesting = 64
  private static let longestText = 8_192

  private init(_ tokens: [ConditionToken]) {
    self.tokens = tokens
  }

  /// - Returns: `nil` for an empty text, which always holds.
  /// - Throws: The first place that can't be read.
  static func syntax(of text: String) throws(ConditionFault) -> ConditionSyntax? {
    if text.count > longestText {
      throw ConditionFault(
        offset: longestText,
        found: "\(text.count) characters",
        allowed: ["at most \(longestText) characters"]
      )
    }
    var parser = ConditionParser(try ConditionScanner.tokens(of: text))
    if parser.current.kind == .end { return nil }
    let syntax = try parser.alternatives()
    if parser.current.kind != .end { throw parser.unexpected(["and", "or", "the end"]) }
    return syntax
  }

  private var current: ConditionToken {
    tokens[position]
  }

  private mutating func alternatives() throws(ConditionFault) -> ConditionSyntax {
    var syntax = try conjunction()
    while accept(word: "or") {
      syntax = .or(syntax, try conjunction())
    }
    return syntax
  }

  private mutating func conjunction() throws(ConditionFault) -> ConditionSyntax {
    var syntax = try factor()
    while accept(word: "and") {
      syntax = .and(syntax, try factor())
    }
    return syntax
  }

  private mutating func factor() throws(ConditionFault) -> ConditionSyntax {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepestNesting {
      throw unexpected(["at most \(Self.deepestNesting) conditions inside each other"])
    }
    if accept(word: "not") { return .not(try factor()) }
    if accept(sign: "(") {
      let syntax = try alternatives()
      if !accept(sign: ")") { throw unexpected([")", "and", "or"]) }
      return syntax
    }
    return .test(try test())
  }

  private mutating func test() throws(ConditionFault) -> ConditionSyntax.Test {
    guard case .word(let name) = current.kind, !["and", "or", "in"].contains(name) else {
      throw unexpected(["a fact", "not", "("])
    }
    let fact = advance()
    var argument: ConditionToken?
    if accept(sign: "(") {
      argument = try word("an id")
      if !accept(sign: ")") { throw unexpected([")"]) }
    }
    return ConditionSyntax.Test(fact: fact, argument: argument, question: try question())
  }

  private mutating func question() throws(ConditionFault) -> ConditionSyntax.Question {
    if case .comparison(let comparison) = current.kind {
      position += 1
      switch current.kind {
      case .word, .number: return .compares(comparison, advance())
      default: throw unexpected(["a value"])
      }
    }
    guard accept(word: "in") else { return .holds }
    if !accept(sign: "{") { throw unexpected(["{"]) }
    var words: [ConditionToken] = []
    repeat {
      words.append(try word("a word"))
    } while accept(sign: ",")
    if !accept(sign: "}") { throw unexpected(["}", ","]) }
    return .isOneOf(words)
  }

  private mutating func word(_ what: String) throws(ConditionFault) -> ConditionToken {
    guard case .word = current.kind else { throw unexpected([what]) }
    return advance()
  }

  private mutating func advance() -> ConditionToken {
    defer { position += 1 }
    return current
  }

  private mutating func accept(word: String) -> Bool {
    guard current.kind == .word(word) else { return false }
    position += 1
    return true
  }

  private mutating func accept(sign: Character) -> Bool {
    guard current.kind == .sign(sign) else { return false }
    position += 1
    return true
  }

  private func unexpected(_ allowed: [String]) -> ConditionFault {
    ConditionFault(offset: current.offset, found: current.text, allowed: allowed)
  }
}
