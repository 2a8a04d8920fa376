import Foundation
import Testing

@testable import Assessments

@Suite("Page tokens")
struct PageTokenTests {
  private static let secret = [UInt8](repeating: 7, count: 32)
  private let one = Caller(principal: "one", role: .submitter, agency: "a")

  private func tokens(_ caller: Caller, filter: String = "XAA", secret: [UInt8] = secret) -> PageTokens {
    PageTokens(secret: secret, caller: caller, "list", filter)
  }

  @Test("come back as the cursor that they were made from")
  func roundTrip() throws {
    let tokens = tokens(one)
    for cursor in ["", "0", "01ARZ3NDEKTSV4RRFFQ69G5FAV", "é / +"] {
      #expect(try tokens.cursor(in: tokens.token(behind: cursor)) == cursor)
    }
    #expect(try tokens.cursor(in: "") == nil)
  }

  @Test("tell neither what they hold nor how long it is, and are the same for the same cursor alone")
  func secrecy() throws {
    let tokens = tokens(one)
    let cursors = ["7", "123456789", "01ARZ3NDEKTSV4RRFFQ69G5FAV"]
    let made = try cursors.map { try tokens.token(behind: $0) }
    for (cursor, token) in zip(cursors, made) {
      let bytes = try #require(Data(base64URL: token))
      #expect(bytes.firstRange(of: Data(cursor.utf8)) == nil)
    }
    #expect(Set(made.map(\.count)).count == 1)
    #expect(try tokens.token(behind: "7") == made[0])
    #expect(Set(made).count == made.count)
  }

  @Test("any one changed, added or missing character is noticed")
  func tampering() throws {
    let tokens = tokens(one)
    let token = try Array(tokens.token(behind: "01ARZ3NDEKTSV4RRFFQ69G5FAV"))
    for index in token.indices {
      for other in "AZaz09-_=+/ " where other != token[index] {
        var changed = token
        changed[index] = other
        #expect(throws: AssessmentError.invalidPageToken) { try tokens.cursor(in: String(changed)) }
      }
    }
    let text = String(token)
    for text in [String(text.dropLast()), text + "A", text + "=", "A", String(repeating: "A", count: 2000)] {
      #expect(throws: AssessmentError.invalidPageToken) { try tokens.cursor(in: text) }
    }
  }

  @Test("are good for the caller, the rights, the list, the filters and the store that they were made for")
  func binding() throws {
    let token = try tokens(one).token(behind: "x")
    let others = [
      tokens(Caller(principal: "two", role: .submitter, agency: "a")),
      tokens(Caller(principal: "one", role: .analyst, agency: "a")),
      tokens(Caller(principal: "one", role: .submitter, agency: "b")),
      tokens(Caller(principal: "one", role: .submitter, agency: "a", stateCode: "XAA")),
      tokens(one, filter: "XBB"),
      tokens(one, secret: [UInt8](repeating: 8, count: 32)),
      PageTokens(secret: Self.secret, caller: one, "other", "XAA"),
    ]
    for other in others {
      #expect(throws: AssessmentError.invalidPageToken) { try other.cursor(in: token) }
    }
  }
}
