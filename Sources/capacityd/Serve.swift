internal import ArgumentParser
internal import CapacityServer
internal import Foundation
internal import Logging
internal import ServiceLifecycle

/// `capacityd serve`: runs until SIGTERM or SIGINT.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serves until it is told to stop.",
    discussion: """
      The first start makes an owner token in DIR/owner.token. Once the server answers, its address stands in \
      DIR/address. Ctrl-C or SIGTERM stops it: running calls may finish.
      """
  )

  @OptionGroup var options: ServerOptions

  func run() async throws {
    let logger = options.makeLogger()
    let server = CapacityServer(configuration: try options.configuration(), logger: logger)
    let group = ServiceGroup(
      services: [server],
      gracefulShutdownSignals: [.sigterm, .sigint],
      logger: Logger(label: "capacityd.lifecycle") { _ in SwiftLogNoOpLogHandler() }
    )
    try await group.run()
  }
}
