/// A strict JSON reader (RFC 8259) that keeps positions and duplicate keys.
package struct JSONParser {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var lineStart = 0
  /// Bytes of this line that start no character: columns count characters.
  private var continuationBytes = 0

  /// Deeper documents are refused.
  private static let deepest = 64

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// - Throws: A ``DocumentFault`` for the first break of the syntax.
  package static func parse(_ text: String) throws -> DocumentNode {
    var parser = JSONParser(text)
    let node = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.index == parser.bytes.count else { throw parser.fault("the end of the document") }
    return node
  }

  private var position: DocumentPosition {
    DocumentPosition(line: line, column: index - lineStart - continuationBytes + 1)
  }

  private func fault(_ allowed: String) -> DocumentFault {
    let scalar = String(decoding: bytes[index...].prefix(4), as: UTF8.self).unicodeScalars.first
    let found = scalar.map { DocumentNode.quoted(String($0)) } ?? "the end of the file"
    return DocumentFault(field: "", position: position, found: found, allowed: allowed)
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      index += 1
      if byte == 0x0A {
        line += 1
        lineStart = index
        continuationBytes = 0
      }
    }
  }

  private mutating func take(_ character: Character, orElse allowed: String) throws {
    skipSpace()
    guard current == character.asciiValue else { throw fault(allowed) }
    index += 1
  }

  private mutating func value(depth: Int) throws -> DocumentNode {
    skipSpace()
    let start = position
    guard depth < Self.deepest else { throw fault("no more than \(Self.deepest) levels of nesting") }
    switch current.map({ Character(UnicodeScalar($0)) }) {
    case "{": return DocumentNode(.mapping(try object(depth: depth + 1)), position: start)
    case "[": return DocumentNode(.sequence(try array(depth: depth + 1)), position: start)
    case "\"": return DocumentNode(.string(try string()), position: start)
    case "-", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9":
      return DocumentNode(.number(try number()), position: start)
    default: return DocumentNode(try word(), position: start)
    }
  }

  private mutating func object(depth: Int) throws -> [DocumentNode.Entry] {
    var entries: [DocumentNode.Entry] = []
    index += 1
    skipSpace()
    guard current != UInt8(ascii: "}") else {
      index += 1
      return entries
    }
    while true {
      skipSpace()
      let keyPosition = position
      guard current == UInt8(ascii: "\"") else { throw fault("a name in double quotes") }
      let key = try string()
      try take(":", orElse: "a colon")
      entries.append(.init(key: key, keyPosition: keyPosition, value: try value(depth: depth)))
      guard try another(before: "}") else { return entries }
    }
  }

  private mutating func array(depth: Int) throws -> [DocumentNode] {
    var elements: [DocumentNode] = []
    index += 1
    skipSpace()
    guard current != UInt8(ascii: "]") else {
      index += 1
      return elements
    }
    while true {
      elements.append(try value(depth: depth))
      guard try another(before: "]") else { return elements }
    }
  }

  private mutating func another(before close: Character) throws -> Bool {
    skipSpace()
    if current == UInt8(ascii: ",") {
      index += 1
      return true
    }
    try take(close, orElse: "a comma or \"\(close)\"")
    return false
  }

  private mutating func word() throws -> DocumentNode.Content {
    for (word, content) in [("true", .bool(true)), ("false", .bool(false)), ("null", .null)]
      as [(String, DocumentNode.Content)]
    where bytes[index...].starts(with: word.utf8) {
      index += word.utf8.count
      return content
    }
    throw fault("a value")
  }

  private mutating func number() throws -> String {
    let start = index
    if current == UInt8(ascii: "-") { index += 1 }
    if current == UInt8(ascii: "0") { index += 1 } else { try digits() }
    if current == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      index += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws {
    guard let byte = current, (0x30...0x39).contains(byte) else { throw fault("a digit") }
    while let byte = current, (0x30...0x39).contains(byte) { index += 1 }
  }

  private mutating func string() throws -> String {
    var result: [UInt8] = []
    index += 1
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"):
        index += 1
        result.append(contentsOf: Array(String(Character(try escape())).utf8))
      case 0..<0x20: throw fault("an escape such as \\n for a control character")
      default:
        result.append(byte)
        index += 1
        if UTF8.isContinuation(byte) { continuationBytes += 1 }
      }
    }
    throw fault("the closing quote")
  }

  private mutating func escape() throws -> UnicodeScalar {
    let simple: [Character: UnicodeScalar] = [
      "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
    ]
    guard let byte = current else { throw fault("an escape") }
    let character = Character(UnicodeScalar(byte))
    if let scalar = simple[character] {
      index += 1
      return scalar
    }
    guard character == "u" else { throw fault("a known escape") }
    index += 1
    let first = try hexadecimal()
    if let scalar = UnicodeScalar(first) { return scalar }
    guard first < 0xDC00, bytes[index...].starts(with: "\\u".utf8) else { throw fault("a surrogate pair") }
    index += 2
    let second = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = UnicodeScalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw fault("a surrogate pair") }
    return scalar
  }

  private mutating func hexadecimal() throws -> UInt32 {
    let digits = bytes[index...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault("four hexadecimal digits") }
    index += 4
    return value
  }
}
