import NIOCore
import NIOEmbedded
import Testing

@testable import CapacityServer

@Suite("Readers that take nothing")
struct StuckReaderTests {
  /// The clock of `IdleStateHandler` is the real one: its events are made here.
  @Test(
    "lose the connection when the time of a write is over while something waits for them, and only then",
    arguments: [
      (IdleStateHandler.IdleStateEvent.write, true, false), (.write, false, true), (.read, true, true),
      (.all, true, true),
    ]
  )
  func stuck(event: IdleStateHandler.IdleStateEvent, waits: Bool, staysOpen: Bool) async throws {
    let channel = NIOAsyncTestingChannel()
    try await channel.testingEventLoop.executeInContext {
      try channel.pipeline.syncOperations.addHandler(StuckReaderHandler())
    }
    try await channel.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 40_000)).get()
    channel.isWritable = !waits
    channel.pipeline.fireUserInboundEventTriggered(event)
    await channel.testingEventLoop.run()
    #expect(channel.isActive == staysOpen)
  }
}
