import Assessments
import Testing

@testable import CapacityServer

@Suite("Sign-in links")
struct SignInDeskTests {
  private let parent: [UInt8] = [1, 2, 3]

  @Test("a code works once")
  func once() throws {
    let desk = SignInDesk()
    let code = desk.makeCode(for: parent, at: 0).code
    #expect(code.utf8.count == 43)
    #expect(try desk.take(code, at: 1) == parent)
    #expect(throws: SignInDesk.Refusal.unknownCode) { try desk.take(code, at: 2) }
  }

  @Test("a code works for 60 seconds", arguments: [(59_999, true), (60_000, false)])
  func expiry(time: Int64, works: Bool) {
    let desk = SignInDesk()
    let code = desk.makeCode(for: parent, at: 0).code
    #expect(((try? desk.take(code, at: time)) != nil) == works)
  }

  @Test("who tries many codes in a second is turned away, and may try again in the next")
  func tooMany() throws {
    let desk = SignInDesk()
    let code = desk.makeCode(for: parent, at: 0).code
    for _ in 0..<SignInDesk.exchangesPerSecond {
      #expect(throws: SignInDesk.Refusal.unknownCode) { try desk.take("guess", at: 10) }
    }
    #expect(throws: SignInDesk.Refusal.tooMany) { try desk.take(code, at: 999) }
    #expect(try desk.take(code, at: 1000) == parent)
  }

  @Test("a session lasts 8 hours, or as long as the token behind it")
  func session() {
    let desk = SignInDesk()
    #expect(desk.openSession(for: parent, parentExpires: nil, at: 5).expires == 5 + 8 * 3_600_000)
    let short = desk.openSession(for: parent, parentExpires: 100, at: 5)
    #expect(short.expires == 100)
    #expect(desk.session(short.token.digest)?.parent == parent)
    #expect(desk.endSession(short.token.digest))
    #expect(desk.session(short.token.digest) == nil)
    #expect(!desk.endSession(short.token.digest))
  }

  @Test("beyond the limit the oldest code goes")
  func limit() throws {
    let desk = SignInDesk()
    let codes = (0...SignInDesk.limit).map { desk.makeCode(for: parent, at: Int64($0)).code }
    let now = Int64(SignInDesk.limit)
    #expect(throws: SignInDesk.Refusal.unknownCode) { try desk.take(codes[0], at: now) }
    #expect(try desk.take(codes[SignInDesk.limit], at: now) == parent)
  }
}
