import Assessments
import Foundation
import GRPCCore
import Testing

@testable import CapacityServer

@Suite("Bearer tokens")
struct BearerTokenTests {
  @Test("a well-formed header is read", arguments: ["Bearer abc", "bearer abc", "BEARER  abc"])
  func wellFormed(header: String) throws {
    #expect(try BearerToken(metadata: ["authorization": .string(header)]).text == "abc")
  }

  @Test(
    "any other header is refused, and not repeated",
    arguments: [
      "", "abc", "Bearer", "Bearer ", "Basic secret", "Bearer secret secret", "Bearer sec\u{7}ret",
      "Bearer secr\u{e9}t",
      "Bearer " + String(repeating: "secret", count: 1000),
    ]
  )
  func malformed(header: String) {
    let error = #expect(throws: AssessmentError.self) { try BearerToken(metadata: ["authorization": .string(header)]) }
    guard case .unauthenticated(let words) = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(!words.contains("sec"))
  }

  @Test("no header and two headers are refused")
  func count() {
    #expect(throws: AssessmentError.self) { try BearerToken(metadata: [:]) }
    let two: Metadata = ["authorization": "Bearer a", "authorization": "Bearer a"]
    #expect(throws: AssessmentError.self) { try BearerToken(metadata: two) }
  }

  @Test("the digest is SHA-256 of the text")
  func digest() throws {
    // printf abc | sha256sum
    let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    let digest = try BearerToken(metadata: ["authorization": "Bearer abc"]).digest
    #expect(digest.map { String(format: "%02x", $0) }.joined() == expected)
  }

  @Test("a random token has 256 bits, fits a header, and hides itself")
  func random() throws {
    let tokens = Set((0..<100).map { _ in BearerToken.random() })
    #expect(tokens.count == 100)
    for token in tokens {
      #expect(token.text.wholeMatch(of: /cap_[A-Za-z0-9_-]{43}/) != nil)
      #expect(try BearerToken(metadata: ["authorization": .string("Bearer \(token.text)")]) == token)
      #expect(!"\(token)".contains(token.text))
    }
  }
}
