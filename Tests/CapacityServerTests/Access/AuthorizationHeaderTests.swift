import Assessments
import GRPCCore
import Testing

@testable import CapacityServer

@Suite("The authorization header")
struct AuthorizationHeaderTests {
  private func refusal(of metadata: Metadata) -> AuthenticationFailure? {
    #expect(throws: AuthenticationFailure.self) { try AuthorizationHeader.token(in: metadata) }
  }

  @Test("a well-formed one is read", arguments: ["Bearer abc", "bearer abc", "BEARER  abc", " Bearer abc "])
  func wellFormed(header: String) throws {
    #expect(try AuthorizationHeader.token(in: ["authorization": .string(header)]).text == "abc")
  }

  static let malformedHeaders = [
    "nothing": "",
    "only spaces": "      ",
    "only a token": "secret",
    "no token": "Bearer",
    "an empty token": "Bearer ",
    "another scheme": "Basic secret",
    "a scheme that begins alike": "Bearers secret",
    "a tab for a space": "Bearer\tsecret",
    "two words": "Bearer secret secret",
    "two headers that a proxy made one of": "Bearer secret,Bearer secret",
    "a bell": "Bearer sec\u{7}ret",
    "a NUL": "Bearer sec\u{0}ret",
    "a line's end": "Bearer secret\r\n",
    "an escape sequence": "Bearer sec\u{1b}[2Jret",
    "DEL": "Bearer sec\u{7f}ret",
    "a letter beyond ASCII": "Bearer secr\u{e9}t",
    "10 KB": "Bearer " + String(repeating: "secret ", count: 1500),
    "a token of 10 KB": "Bearer " + String(repeating: "s", count: 10 << 10),
    "10 KB of spaces": String(repeating: " ", count: 10 << 10),
  ]

  @Test("any other is refused with words that help, and is not repeated", arguments: malformedHeaders.keys.sorted())
  func malformed(name: String) throws {
    let header = try #require(Self.malformedHeaders[name])
    let start = ContinuousClock.now
    let failure = try #require(refusal(of: ["authorization": .string(header)]))
    #expect(ContinuousClock.now - start < .seconds(1))
    #expect(failure.reason == .malformedHeader)
    #expect(failure.principal == nil)
    #expect(failure.words.contains("authorization header") || failure.words.contains("token"))
    #expect(!failure.words.contains("secret") && failure.words.utf8.count < 300)
  }

  @Test("the longest that is looked at has 4096 bytes")
  func length() throws {
    let longest = "Bearer " + String(repeating: "s", count: 4096 - 7)
    #expect(try AuthorizationHeader.token(in: ["authorization": .string(longest)]).text.utf8.count == 4089)
    #expect(refusal(of: ["authorization": .string(longest + "s")])?.words.contains("4096 bytes") == true)
  }

  @Test("without one, the words say what to send and where the first token stands")
  func missing() {
    for metadata: Metadata in [[:], ["x-authorization": "Bearer a"], ["proxy-authorization": "Bearer a"]] {
      let failure = refusal(of: metadata)
      #expect(failure?.reason == .noToken)
      #expect(failure?.words.contains("authorization: Bearer TOKEN") == true)
      #expect(failure?.words.contains("owner.token") == true)
    }
  }

  @Test("two are refused, alike or not")
  func two() {
    for second in ["Bearer a", "Bearer b", "", "Basic x"] {
      let two: Metadata = ["authorization": "Bearer a", "authorization": .string(second)]
      #expect(refusal(of: two)?.reason == .malformedHeader)
      #expect(refusal(of: two)?.words.contains("more than one authorization header") == true)
    }
  }

  @Test("a token that was made here is read back")
  func random() throws {
    let token = BearerToken.random()
    #expect(try AuthorizationHeader.token(in: ["authorization": .string("Bearer \(token.text)")]) == token)
  }
}
