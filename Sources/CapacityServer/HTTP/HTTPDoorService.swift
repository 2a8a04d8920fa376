internal import Hummingbird
internal import HummingbirdCore
internal import HummingbirdTLS
internal import Logging
internal import NIOCore
internal import NIOSSL
internal import ServiceLifecycle

/// Runs the HTTP door on its port.
struct HTTPDoorService: Sendable {
  /// Seconds without a byte after which a connection is closed that is not being answered: slow senders too.
  static let idleSeconds: Int64 = 30
  /// The most connections at a time. More wait to be taken.
  static let connectionLimit = 1024
  /// The most bytes of all headers, and of one.
  static let headerLimit = 32 << 10

  let address: ListenAddress
  let door: HTTPDoor
  let tls: TLSConfiguration?
  private let group: ServiceGroup
  private let ports: AsyncStream<Int>
  private let portFound: AsyncStream<Int>.Continuation

  init(address: ListenAddress, door: HTTPDoor, tls: TLSConfiguration?) throws {
    (self.address, self.door, self.tls) = (address, door, tls)
    let (ports, portFound) = AsyncStream.makeStream(of: Int.self)
    (self.ports, self.portFound) = (ports, portFound)
    // Hummingbird's own words would be about addresses and connections; those that matter are ours.
    let quiet = Logger(label: "http") { _ in SwiftLogNoOpLogHandler() }
    let http1 = HTTPServerBuilder.http1(
      configuration: .init(
        additionalChannelHandlers: [
          IdleStateHandler(writeTimeout: StuckReaderHandler.patience), StuckReaderHandler(),
        ],
        idleTimeout: .seconds(Self.idleSeconds),
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: Self.headerLimit,
          maxHeaderListSize: Self.headerLimit,
          maxHeaderFieldCount: 100
        )
      )
    )
    let application = Application(
      responder: door,
      server: try tls.map { try HTTPServerBuilder.tls(http1, tlsConfiguration: $0) } ?? http1,
      configuration: ApplicationConfiguration(
        address: .hostname(address.host, port: address.port),
        availableConnectionsDelegate: MaximumAvailableConnections(Self.connectionLimit)
      ),
      onServerRunning: { channel in
        channel.localAddress?.port.map { _ = portFound.yield($0) }
        portFound.finish()
      },
      logger: quiet
    )
    group = ServiceGroup(configuration: ServiceGroupConfiguration(services: [application], logger: quiet))
  }

  /// The port that it listens on; `nil`: it does not.
  func port() async -> Int? { await ports.first { _ in true } }

  /// Serves until it is told to stop, and until what runs has been answered.
  ///
  /// - Throws: ``ServerFailure`` if it cannot listen.
  func run() async throws {
    defer { portFound.finish() }
    do {
      try await group.run()
    } catch let error as IOError {
      let cause = "\(error)".contains("Address already in use") ? "another program listens there already" : "\(error)"
      throw ServerFailure(
        "cannot listen on \(address) for HTTP: \(cause). Choose another with --http, or none: --no-http"
      )
    }
  }

  /// Takes no new requests; those that run are answered.
  func stop() async { await group.triggerGracefulShutdown() }
}
