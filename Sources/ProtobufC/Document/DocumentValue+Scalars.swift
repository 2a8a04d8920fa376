package import Foundation

extension String: DocumentValue {
  package static func read(from reader: inout DocumentReader) -> String? {
    switch reader.node.content {
    case .string(let text), .plain(let text): return text
    case .null, .bool, .number, .sequence, .mapping:
      reader.fault("a text")
      return nil
    }
  }

  package var document: DocumentNode { DocumentNode(.string(self)) }
}

extension Bool: DocumentValue {
  package static func read(from reader: inout DocumentReader) -> Bool? {
    switch reader.node.content {
    case .bool(let value): return value
    case .plain(let text) where text.lowercased() == "true": return true
    case .plain(let text) where text.lowercased() == "false": return false
    default:
      reader.fault("true or false")
      return nil
    }
  }

  package var document: DocumentNode { DocumentNode(.bool(self)) }
}

extension Double: DocumentValue {
  package static func read(from reader: inout DocumentReader) -> Double? {
    if let text = reader.node.text, let value = Double(document: text) { return value }
    reader.fault("a number")
    return nil
  }

  /// The spellings of the JSON mapping; `nil` for others that Swift or YAML know.
  init?(document text: String) {
    switch text {
    case "NaN", ".nan": self = .nan
    case "Infinity", ".inf": self = .infinity
    case "-Infinity", "-.inf": self = -.infinity
    default:
      guard text.allSatisfy({ $0.isASCII && ($0.isNumber || "+-.eE".contains($0)) }) else { return nil }
      guard let value = Double(text), value.isFinite else { return nil }
      self = value
    }
  }

  package var document: DocumentNode {
    if isNaN { return DocumentNode(.string("NaN")) }
    if isInfinite { return DocumentNode(.string(self > 0 ? "Infinity" : "-Infinity")) }
    return DocumentNode(.number(description))
  }
}

extension Int32: DocumentValue {
  package static func read(from reader: inout DocumentReader) -> Int32? { readInteger(from: &reader) }

  package var document: DocumentNode { DocumentNode(.number(description)) }
}

extension UInt32: DocumentValue {
  package static func read(from reader: inout DocumentReader) -> UInt32? { readInteger(from: &reader) }

  package var document: DocumentNode { DocumentNode(.number(description)) }
}

extension Int64: DocumentValue {
  package static func read(from reader: inout DocumentReader) -> Int64? { readInteger(from: &reader) }

  /// A string, as the JSON mapping wants 64-bit numbers.
  package var document: DocumentNode { DocumentNode(.string(description)) }
}

extension FixedWidthInteger {
  /// Whole numbers in any spelling that the JSON mapping allows: 3, 3.0, 3e0, "3".
  fileprivate static func readInteger(from reader: inout DocumentReader) -> Self? {
    if let text = reader.node.text {
      if let value = Self(text) { return value }
      if let number = Double(document: text), let value = Self(exactly: number) { return value }
    }
    reader.fault("a whole number\(Self.isSigned ? "" : " that is not negative")")
    return nil
  }
}

extension Foundation.Data: DocumentValue {
  package static func read(from reader: inout DocumentReader) -> Foundation.Data? {
    if case .string(let text) = reader.node.content, let data = Foundation.Data(base64Encoded: text) { return data }
    reader.fault("bytes in base64")
    return nil
  }

  package var document: DocumentNode { DocumentNode(.string(base64EncodedString())) }
}
