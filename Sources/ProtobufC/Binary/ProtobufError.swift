/// Why bytes are not a message.
package enum ProtobufError: Error, Sendable, Hashable {
  /// A limit on the size of messages.
  package enum Limit: String, Sendable {
    case messageSize = "message size"
    case decodedSize = "decoded size"
  }

  /// The bytes do not follow the wire format.
  case malformed(message: String)
  /// A string field holds bytes that are not UTF-8.
  case invalidUTF8(field: String)
  /// The message goes past a limit, given in bytes.
  case tooLarge(limit: Limit, bytes: Int)
}

extension ProtobufError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .malformed(let message): "The bytes are not a \(message): the protobuf wire format is broken."
    case .invalidUTF8(let field): "\(field): the bytes are not UTF-8; strings must be."
    case .tooLarge(let limit, let bytes): "The message goes past the limit on \(limit.rawValue) of \(bytes) bytes."
    }
  }
}
