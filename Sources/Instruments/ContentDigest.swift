internal import Crypto

/// SHA-256 digests over canonical bytes.
package enum ContentDigest {
  /// The digest's 32 bytes.
  package static func bytes(of content: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: content)) }

  /// The digest in lowercase hexadecimal, 64 characters.
  package static func hex(of content: [UInt8]) -> String { hex(bytes(of: content)) }

  /// Bytes in lowercase hexadecimal.
  package static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0\(digits)" : digits
    }.joined()
  }
}
