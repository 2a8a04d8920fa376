internal import Assessments
internal import Crypto
internal import Foundation
internal import GRPCCore

/// A secret that says who calls. Hidden when printed.
struct BearerToken: Sendable, Hashable, CustomStringConvertible {
  /// The most bytes of an `authorization` header.
  static let headerLimit = 4096

  let text: String

  var description: String { "BearerToken(hidden)" }

  /// SHA-256 of the text: all that the store keeps of a token.
  ///
  /// Records are looked up by it. How long a look-up takes tells at most something about a digest, and a
  /// digest says nothing about the token: no comparison in constant time is needed.
  var digest: [UInt8] { Array(SHA256.hash(data: Data(text.utf8))) }

  private init(text: String) { self.text = text }

  /// `cap_` and 32 bytes of the system's generator in base64url.
  static func random() -> BearerToken {
    var generator = SystemRandomNumberGenerator()
    let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    let base64 = Data(bytes).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    return BearerToken(text: "cap_" + base64)
  }

  /// Reads `authorization: Bearer TOKEN`.
  ///
  /// - Throws: `AssessmentError.unauthenticated` with words that never hold what was sent.
  init(metadata: Metadata) throws(AssessmentError) {
    var headers = metadata[stringValues: "authorization"].makeIterator()
    guard let header = headers.next() else {
      throw .unauthenticated(
        "This method needs a token: send the metadata \"authorization: Bearer TOKEN\". The server wrote the "
          + "first token to owner.token in its data folder"
      )
    }
    guard headers.next() == nil else {
      throw .unauthenticated("There is more than one authorization header: send one")
    }
    guard header.utf8.count <= Self.headerLimit else {
      throw .unauthenticated("The authorization header is longer than \(Self.headerLimit) bytes")
    }
    let words = header.split(separator: " ")
    guard words.count == 2, words[0].lowercased() == "bearer" else {
      throw .unauthenticated("The authorization header must read \"Bearer TOKEN\"")
    }
    guard words[1].utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw .unauthenticated("The token holds characters that no token has: only printable ASCII is allowed")
    }
    text = String(words[1])
  }
}
