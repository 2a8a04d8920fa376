/// A piece of a condition, and where it starts.
struct ConditionToken {
  enum Kind: Hashable {
    /// A letter and then letters, digits, and - _ .
    case word(String)
    case number(Double)
    case comparison(Comparison)
    /// One of ( ) { } ,
    case sign(Character)
    case end
  }

  var kind: Kind
  /// How many characters stand before it.
  var offset: Int
  /// As it was written.
  var text: String
}

/// Cuts a condition into its pieces.
struct ConditionScanner {
  private let characters: [Character]
  private var position = 0

  init(_ text: String) {
    characters = Array(text)
  }

  /// All pieces, `end` last.
  static func tokens(of text: String) throws(ConditionFault) -> [ConditionToken] {
    var scanner = ConditionScanner(text)
    var tokens: [ConditionToken] = []
    repeat {
      tokens.append(try scanner.next())
    } while tokens.last?.kind != .end
    return tokens
  }

  private mutating func next() throws(ConditionFault) -> ConditionToken {
    while position < characters.count, characters[position].isWhitespace { position += 1 }
    let start = position
    guard start < characters.count else {
      return ConditionToken(kind: .end, offset: start, text: "the end")
    }
    let first = characters[start]
    if Self.startsWord(first) {
      let text = take { Self.startsWord($0) || Self.isDigit($0) || "-_.".contains($0) }
      return ConditionToken(kind: .word(text), offset: start, text: text)
    }
    if Self.isDigit(first) {
      let text = take { Self.isDigit($0) || $0 == "." }
      if let number = Double(text) {
        return ConditionToken(kind: .number(number), offset: start, text: text)
      }
      throw ConditionFault(offset: start, found: text, allowed: ["a number such as 0.25"])
    }
    if "(){},".contains(first) {
      position += 1
      return ConditionToken(kind: .sign(first), offset: start, text: String(first))
    }
    let text = take { "=!<>".contains($0) }
    if let comparison = Comparison(rawValue: text) {
      return ConditionToken(kind: .comparison(comparison), offset: start, text: text)
    }
    let found = text.isEmpty ? String(first) : text
    throw ConditionFault(
      offset: start,
      found: found,
      allowed: ["a fact", "a value"] + Comparison.allCases.map(\.rawValue) + ["( ) { } ,"]
    )
  }

  private mutating func take(while belongs: (Character) -> Bool) -> String {
    let start = position
    while position < characters.count, belongs(characters[position]) { position += 1 }
    return String(characters[start..<position])
  }

  private static func startsWord(_ character: Character) -> Bool {
    character.isASCII && character.isLetter
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}
