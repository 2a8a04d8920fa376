internal import Foundation
internal import Instruments

/// A secret that says who calls. Hidden when printed.
package struct BearerToken: Sendable, Hashable, CustomStringConvertible {
  package let text: String

  package init(text: String) { self.text = text }

  package var description: String { "BearerToken(hidden)" }

  /// SHA-256 of the text: all that the store keeps of a token, apart from ``prefix``.
  package var digest: [UInt8] { ContentDigest.bytes(of: Array(text.utf8)) }

  /// What people recognise a token by: 8 of its 43 characters of chance, after `cap_`. The other 35 keep 210 bits
  /// secret.
  package var prefix: String { String(text.prefix(12)) }

  /// `cap_` and 32 bytes of the system's generator in base64url.
  package static func random() -> BearerToken {
    var generator = SystemRandomNumberGenerator()
    let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    return BearerToken(text: "cap_" + Data(bytes).base64URL)
  }
}
