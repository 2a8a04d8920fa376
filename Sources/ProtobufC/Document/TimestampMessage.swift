/// `google.protobuf.Timestamp`: an RFC 3339 text in documents.
package protocol TimestampMessage: ProtobufMessage, DocumentValue {
  /// Seconds since 1970-01-01T00:00:00Z.
  var seconds: Int64 { get set }
  /// 0 to 999,999,999.
  var nanos: Int32 { get set }
}

extension TimestampMessage {
  /// A time given in milliseconds since 1970, UTC.
  package init(milliseconds: Int64) {
    self.init()
    let quotient = milliseconds.quotientAndRemainder(dividingBy: 1000)
    let borrow: Int64 = quotient.remainder < 0 ? 1 : 0
    seconds = quotient.quotient - borrow
    nanos = Int32(quotient.remainder + borrow * 1000) * 1_000_000
  }

  /// Milliseconds since 1970, UTC, rounded down; `nil` for a time outside the years 1 to 9999, or malformed nanoseconds.
  package var milliseconds: Int64? {
    guard (-62_135_596_800...253_402_300_799).contains(seconds), (0...999_999_999).contains(nanos) else { return nil }
    return seconds * 1000 + Int64(nanos / 1_000_000)
  }

  package static func read(from reader: inout DocumentReader) -> Self? {
    guard let text = reader.node.text, let time = RFC3339.time(text) else {
      reader.fault("a time such as 2026-01-31T12:00:00Z")
      return nil
    }
    var message = Self()
    (message.seconds, message.nanos) = time
    return message
  }

  /// With 0, 3, 6 or 9 digits of a second, as Google's implementations write it.
  package var document: DocumentNode { DocumentNode(.string(rfc3339)) }

  package var rfc3339: String { RFC3339.text(seconds: seconds, nanos: nanos) }
}
