import HTTPTypes
import NIOCore
import NIOEmbedded
import Testing

@testable import CapacityServer

@Suite("The time for a body")
struct BodyClockTests {
  private let channel = NIOAsyncTestingChannel()

  private func pass(_ time: TimeAmount) async { await channel.testingEventLoop.advanceTime(by: time) }

  /// Opens the connection, as far as closing it can be seen.
  private func connect() async throws {
    try await channel.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 40_000)).get()
    #expect(channel.isActive)
  }

  @Test("a body that does not come ends its connection, and not before its time")
  func late() async throws {
    try await connect()
    let clock = BodyClock(channel)
    await pass(BodyClock.patience - .milliseconds(1))
    #expect(channel.isActive)
    await pass(.milliseconds(1))
    #expect(!channel.isActive)
    withExtendedLifetime(clock) {}
  }

  @Test("a body that has come leaves the connection be, and so does its answer")
  func whole() async throws {
    try await connect()
    let clock = BodyClock(channel)
    clock.ended()
    #expect(clock.answered())
    await pass(BodyClock.patience)
    #expect(channel.isActive)
  }

  @Test("a body that nobody wants any more has a moment")
  func refused() async throws {
    try await connect()
    let clock = BodyClock(channel)
    #expect(!clock.answered())
    await pass(BodyClock.linger)
    #expect(!channel.isActive)
  }

  @Test("without a body there is nothing to wait for")
  func none() {
    #expect(BodyClock([:], channel) == nil)
    #expect(BodyClock([.contentLength: "0"], channel) == nil)
    #expect(BodyClock([.contentLength: "1"], channel) != nil)
    #expect(BodyClock([.transferEncoding: "chunked"], channel) != nil)
  }

  @Test("the other end is written as gRPC writes it")
  func peer() throws {
    #expect(DoorContext.peer(try SocketAddress(ipAddress: "192.0.2.1", port: 40_000)) == "ipv4:192.0.2.1:40000")
    #expect(DoorContext.peer(try SocketAddress(ipAddress: "2001:db8::1", port: 1)) == "ipv6:[2001:db8::1]:1")
    #expect(DoorContext.peer(try SocketAddress(unixDomainSocketPath: "/tmp/a")) == "")
    #expect(DoorContext.peer(nil) == "")
  }
}
