internal import Assessments
internal import CapacityProtos
internal import GRPCCore
internal import GRPCNIOTransportHTTP2
package import Logging
internal import ServiceLifecycle

/// The server: gRPC on one port, over one data folder.
///
/// As a service it runs until its group is told to stop. Tests and demonstrations give ``run(_:)`` a closure:
///
/// ```swift
/// let server = CapacityServer(configuration: .defaults(folder: folder), logger: logger)
/// try await server.run { running in
///   print(running.address, running.ownerToken ?? "")
/// }
/// ```
package struct CapacityServer: Service {
  let configuration: Configuration
  let logger: Logger

  package init(configuration: Configuration, logger: Logger) {
    self.configuration = configuration
    self.logger = logger
  }

  /// Serves until the service group is told to stop, or the task is cancelled.
  ///
  /// - Throws: ``ServerFailure``.
  package func run() async throws {
    try await run { try await $0.untilStopped() }
  }

  /// Serves while `body` runs, which starts once the server answers and its address stands in the data folder.
  ///
  /// Afterwards no new calls are taken, those under way may finish within the grace period, and the store is
  /// closed.
  ///
  /// - Returns: What `body` returns.
  /// - Throws: ``ServerFailure`` if the server cannot start or go on; what `body` throws.
  package func run<Value: Sendable>(
    _ body: @escaping @Sendable (RunningServer) async throws -> Value
  ) async throws -> Value {
    try configuration.check()
    let identity = try configuration.tls.map { files in
      let identity = try TLSIdentity(files)
      identity.warn(about: files, at: ServerRoom.now(), to: logger)
      return identity
    }
    let room = try await ServerRoom(configuration: configuration, logger: logger)
    let outcome: Result<Value, any Error>
    do {
      outcome = .success(try await serve(room, identity, body))
    } catch {
      outcome = .failure(error)
    }
    PrivateFile.remove(room.folder.address)
    PrivateFile.remove(room.folder.httpAddress)
    try await room.close()
    let value = try outcome.get()
    logger.notice("Stopped")
    return value
  }

  private enum Event<Value: Sendable>: Sendable {
    /// The body waits for an address that will not come; the server's own task knows why.
    case notListening
    case bodyEnded(Result<Value, any Error>)
    case serverEnded
    /// No run of a schedule is under way, and none will be.
    case runsEnded
    case graceEnded
    /// Nothing waits for it.
    case broughtUpToDate
  }

  private func serve<Value: Sendable>(
    _ room: ServerRoom,
    _ identity: TLSIdentity?,
    _ body: @escaping @Sendable (RunningServer) async throws -> Value
  ) async throws -> Value {
    let health = HealthStatuses(services: Self.services)
    let parts = try ServerParts(room: room, health: health, configuration: configuration)
    let transport = makeTransport(identity)
    let server = makeServer(transport, parts, through: .grpc)
    let door = try makeDoor(parts, identity)
    return try await withThrowingTaskGroup(of: Event<Value>.self) { group in
      group.addTask {
        try await listen(server, door)
        return .serverEnded
      }
      group.addTask {
        guard let socket = try? await transport.listeningAddress,
          let port = socket.ipv4?.port ?? socket.ipv6?.port
        else { return .notListening }
        let httpPort = await door?.service.port()
        guard door == nil || httpPort != nil else { return .notListening }
        if let httpPort { parts.place.set(DoorPlace.Place(port: httpPort, isTLS: identity != nil)) }
        return .bodyEnded(await Self.outcome { try await body(announce(room, port: port, httpPort: httpPort)) })
      }
      group.addTask {
        // Not by a server that cannot serve.
        guard (try? await transport.listeningAddress) != nil else { return .runsEnded }
        await parts.reports.runner(parts.metrics, logger).run()
        return .runsEnded
      }
      group.addTask {
        await bringUpToDate(room)
        return .broughtUpToDate
      }
      var outcome: Result<Value, any Error>?
      var (serverEnded, runsEnded) = (false, false)
      loop: while let event = try await group.next() {
        switch event {
        case .notListening, .broughtUpToDate: continue
        case .bodyEnded(let result):
          outcome = result
          logger.notice("Stopping: running calls may finish", metadata: ["grace": "\(configuration.gracePeriod)"])
          PrivateFile.remove(room.folder.address)
          PrivateFile.remove(room.folder.httpAddress)
          health.stopServing()
          parts.reports.bell.stop()
          server.beginGracefulShutdown()
          await door?.stop()
          group.addTask {
            try? await Task.sleep(for: configuration.gracePeriod)
            return .graceEnded
          }
        case .graceEnded:
          logger.warning("Calls were still running when the grace period was over: they are cut off")
          break loop
        case .serverEnded:
          serverEnded = true
          if outcome == nil || runsEnded { break loop }
        case .runsEnded:
          runsEnded = true
          if serverEnded { break loop }
        }
      }
      group.cancelAll()
      guard let outcome else {
        try Task.checkCancellation()
        throw ServerFailure("the server stopped listening")
      }
      return try outcome.get()
    }
  }

  /// What earlier versions stored is taken in, and judged by the rules of today, beside the calls.
  private func bringUpToDate(_ room: ServerRoom) async {
    do {
      let done = try await room.assessments.bringTransfersUpToDate()
      for failure in done.failures {
        logger.error(
          "Requested technologies of an assessment are not judged by the rules of today: the next start tries again",
          metadata: ["assessment": "\(failure.id)", "error": "\(failure.error)", "of": "\(done.failed)"]
        )
      }
      guard done.adopted + done.judged > 0 else { return }
      logger.notice(
        "Requested technologies are judged by the rules of today",
        metadata: ["adopted": "\(done.adopted)", "judged again": "\(done.judged)"]
      )
    } catch is CancellationError {
      // It goes on at the next start.
    } catch {
      logger.error(
        "Not all requested technologies are judged by the rules of today: the next start tries again",
        metadata: ["error": "\(error)"]
      )
    }
  }

  /// Serves through both doors until both have ended; where one cannot, the other is ended.
  private func listen(_ server: GRPCServer<HTTP2ServerTransport.Posix>, _ door: RunningDoor?) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await listen(server) }
      if let door { group.addTask { try await door.run() } }
      do {
        while try await group.next() != nil {}
      } catch {
        // That they are cancelled ends neither.
        server.beginGracefulShutdown()
        await door?.stop()
        throw error
      }
    }
  }

  private func listen(_ server: GRPCServer<HTTP2ServerTransport.Posix>) async throws {
    do {
      try await server.serve()
    } catch let error as RuntimeError {
      let cause = error.cause.map { "\($0)" } ?? error.message
      let isTaken = cause.contains("Address already in use")
      let words = isTaken ? "another program listens there already. Choose another with --listen" : cause
      throw ServerFailure("cannot listen on \(configuration.address): \(words)")
    }
  }

  private static func outcome<Value: Sendable>(
    of body: @Sendable () async throws -> Value
  ) async -> Result<Value, any Error> {
    do {
      return .success(try await body())
    } catch {
      return .failure(error)
    }
  }

  private func announce(_ room: ServerRoom, port: Int, httpPort: Int?) throws -> RunningServer {
    let listening = configuration.address.with(port: port)
    let http = httpPort.flatMap { configuration.http?.with(port: $0) }
    let address = listening.local
    if let http { try PrivateFile.write("\(http.local)", to: room.folder.httpAddress) }
    try PrivateFile.write("\(address)", to: room.folder.address)
    logger.notice(
      "Serving",
      metadata: [
        "address": "\(listening)",
        "http": "\(http.map { "\($0)" } ?? "no")",
        "tls": configuration.tls == nil ? "no" : "yes",
        "data": "\(room.folder.path)",
      ]
    )
    let scheme = configuration.tls == nil ? "http" : "https"
    return RunningServer(
      address: address,
      httpAddress: http?.local,
      dashboard: http.map { "\(scheme)://\($0.local)/" },
      ownerToken: room.ownerToken,
      folder: room.folder
    )
  }
}
