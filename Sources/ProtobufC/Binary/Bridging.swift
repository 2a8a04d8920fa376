package import CProtobufC
package import Foundation

// What the generated bridges call to copy values out of C structs.

extension String {
  /// Copies and checks a string field.
  ///
  /// - Throws: ``ProtobufError/invalidUTF8(field:)``.
  package init(copying data: ProtobufCBinaryData, field: StaticString) throws {
    guard data.len > 0, let base = data.data else {
      self = ""
      return
    }
    let bytes = UnsafeBufferPointer(start: base, count: data.len)
    guard let string = String(validating: bytes, as: UTF8.self) else {
      throw ProtobufError.invalidUTF8(field: "\(field)")
    }
    self = string
  }
}

extension Foundation.Data {
  package init(copying data: ProtobufCBinaryData) {
    guard data.len > 0, let base = data.data else {
      self.init()
      return
    }
    self.init(bytes: base, count: data.len)
  }
}

extension ProtobufMessage {
  /// Copies a message; an absent one reads as the default.
  package init(copyingIfPresent message: UnsafeMutableRawPointer?) throws {
    guard let message else {
      self.init()
      return
    }
    try self.init(copying: UnsafeRawPointer(message))
  }
}

/// C enums without negative values come as unsigned numbers; the wire and Swift have signed ones.
package func enumNumber(_ number: UInt32) -> Int32 { Int32(bitPattern: number) }

package func enumNumber(_ number: Int32) -> Int32 { number }

package func enumNumber(_ number: Int32) -> UInt32 { UInt32(bitPattern: number) }

/// The entries of a map in the order of the canonical form: by the UTF-8 bytes of the key.
package func canonicallySorted<Value>(_ map: [String: Value]) -> [(key: String, value: Value)] {
  // Keys alone are moved about: values can be large.
  map.keys.sorted(by: precedes).compactMap { key in map[key].map { (key, $0) } }
}

private func precedes(_ one: String, _ other: String) -> Bool {
  let order = one.utf8.withContiguousStorageIfAvailable { one in
    other.utf8.withContiguousStorageIfAvailable { other in
      guard let start = one.baseAddress, let otherStart = other.baseAddress else { return one.count < other.count }
      let order = memcmp(start, otherStart, min(one.count, other.count))
      return order == 0 ? one.count < other.count : order < 0
    }
  }
  return (order ?? nil) ?? one.utf8.lexicographicallyPrecedes(other.utf8)
}
