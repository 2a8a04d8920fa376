import GRPCCore
import Testing

@testable import CapacityServer

@Suite("The handoff from a handler to the network")
struct HandoffTests {
  private func message(_ byte: UInt8) -> RPCResponsePart<[UInt8]> { .message([byte]) }

  @Test("parts come in order, and then the end")
  func order() async throws {
    let handoff = Handoff()
    async let written: Void = {
      for byte in 0..<100 { try await handoff.write(.message([UInt8(byte)])) }
      await handoff.finish()
    }()
    for byte in 0..<100 { #expect(await handoff.next() == message(UInt8(byte))) }
    #expect(await handoff.next() == nil)
    try await written
  }

  @Test("a handler whose reader has gone is told so, also while it waits")
  func gone() async throws {
    let handoff = Handoff()
    try await handoff.write(message(1))
    let waiting = Task { try await handoff.write(.message([2])) }
    handoff.leave()
    await #expect(throws: Handoff.ReaderGone.self) { try await waiting.value }
    await #expect(throws: Handoff.ReaderGone.self) { try await handoff.write(message(3)) }
    #expect(await handoff.next() == nil)
  }

  @Test("who asked is told when the reader leaves, and at once if it has left")
  func action() async {
    let handoff = Handoff()
    await confirmation(expectedCount: 2) { told in
      handoff.whenReaderLeaves { told() }
      handoff.leave()
      handoff.whenReaderLeaves { told() }
    }
  }
}
