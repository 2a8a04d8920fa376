internal import Logging
internal import ServiceLifecycle
internal import UnixSignals

extension CapacityServer {
  /// Like ``run(_:)``, with SIGTERM and SIGINT (Ctrl-C) ending ``RunningServer/untilStopped()``.
  ///
  /// - Parameter body: By default it waits until the process is told to stop.
  /// - Throws: ``ServerFailure``, and what `body` throws.
  package func runUntilSignalled(
    _ body: @escaping @Sendable (RunningServer) async throws -> Void = { try await $0.untilStopped() }
  ) async throws {
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [
          ServiceGroupConfiguration.ServiceConfiguration(
            service: BodyService(server: self, body: body),
            successTerminationBehavior: .gracefullyShutdownGroup
          )
        ],
        gracefulShutdownSignals: [.sigterm, .sigint],
        // What it would say, the server says in its own words.
        logger: Logger(label: "lifecycle") { _ in SwiftLogNoOpLogHandler() }
      )
    )
    try await group.run()
  }

  private struct BodyService: Service {
    let server: CapacityServer
    let body: @Sendable (RunningServer) async throws -> Void

    func run() async throws { try await server.run(body) }
  }
}

extension RunningServer {
  /// Returns once the process, or the service group around the server, is told to stop.
  ///
  /// - Throws: `CancellationError` if the task is cancelled.
  package func untilStopped() async throws { try await gracefulShutdown() }
}
