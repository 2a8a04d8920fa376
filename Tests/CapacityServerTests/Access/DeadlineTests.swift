import GRPCCore
import Testing

@testable import CapacityServer

@Suite("Deadlines")
struct DeadlineTests {
  @Test(
    "the header is read in all its units",
    arguments: zip(
      ["1H", "2M", "3S", "4m", "5u", "6n", "99999999S"],
      [
        Duration.seconds(3600), .seconds(120), .seconds(3), .milliseconds(4), .microseconds(5), .nanoseconds(6),
        .seconds(99_999_999),
      ]
    )
  )
  func units(header: String, expected: Duration) {
    #expect(Deadline.timeout(in: ["grpc-timeout": .string(header)]) == expected)
  }

  @Test("a malformed header counts as none", arguments: ["", "S", "1", "-1S", "123456789S", "1s", "1.5S"])
  func malformed(header: String) {
    #expect(Deadline.timeout(in: ["grpc-timeout": .string(header)]) == nil)
  }

  @Test("a call that ends in time is left alone; a late one is cancelled")
  func run() async throws {
    #expect(try await Deadline.run(within: .seconds(60)) { 1 } == 1)
    #expect(try await Deadline.run(within: nil) { 2 } == 2)
    await #expect(throws: CancellationError.self) {
      try await Deadline.run(within: .milliseconds(10)) { try await Task.sleep(for: .seconds(60)) }
    }
  }

  @Test("the time of a call is over once it has passed, and never where there is none")
  func isOver() {
    let start = ContinuousClock.now - .seconds(10)
    #expect(Deadline.isOver(.seconds(10), since: start))
    #expect(!Deadline.isOver(.seconds(3600), since: start))
    #expect(!Deadline.isOver(nil, since: start))
  }

  @Test("no more calls run than there are slots")
  func slots() async throws {
    let slots = CallSlots(limit: 1)
    _ = try await slots.withSlot {
      await #expect(throws: CallSlots.Exhausted.self) { try await slots.withSlot {} }
    }
    try await slots.withSlot {}
  }
}
