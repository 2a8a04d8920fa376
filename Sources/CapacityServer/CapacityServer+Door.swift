internal import Assessments
internal import GRPCCore

/// The HTTP door with the server behind it that answers its calls.
struct RunningDoor: Sendable {
  let service: HTTPDoorService
  let server: GRPCServer<DoorTransport>

  /// Serves until both have ended.
  func run() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.serve() }
      group.addTask {
        // Nothing comes any more, or never did: that the task is cancelled does not end the server.
        defer { server.beginGracefulShutdown() }
        try await service.run()
      }
      try await group.waitForAll()
    }
  }

  /// Takes no new calls, tells streams to end, and lets the others be answered.
  func stop() async {
    server.beginGracefulShutdown()
    await service.stop()
  }
}

extension CapacityServer {
  /// The HTTP door, if the configuration has one.
  ///
  /// - Throws: ``ServerFailure``.
  func makeDoor(_ parts: ServerParts, _ identity: TLSIdentity?) throws -> RunningDoor? {
    guard let address = configuration.http else { return nil }
    let transport = DoorTransport()
    let door = HTTPDoor(
      connect: ConnectDoor(transport: transport, budget: ByteBudget(limit: configuration.limits.httpBytes)),
      files: .dashboard(),
      probes: DoorProbes(
        store: parts.room.store,
        health: parts.health,
        authenticator: parts.authenticator,
        counts: parts.metrics,
        started: parts.started,
        isGuarded: !address.isLoopback
      ),
      metrics: parts.metrics,
      host: HostCheck(isLoopback: address.isLoopback),
      origins: CrossOrigin(origins: configuration.httpOrigins),
      // Not on loopback: the name localhost belongs to others on this machine as well.
      isStrictlyTLS: identity != nil && !address.isLoopback
    )
    return RunningDoor(
      service: try HTTPDoorService(address: address, door: door, tls: try identity?.httpConfiguration()),
      server: makeServer(transport, parts, through: .http)
    )
  }
}
