internal import ArgumentParser
internal import CapacityServer

/// `capacityd serve`: runs until SIGTERM or SIGINT.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serves until it is told to stop.",
    discussion: """
      The first start makes an owner token in DIR/owner.token. Once the server answers, its address stands in \
      DIR/address, and that of the HTTP door in DIR/http-address. Ctrl-C or SIGTERM stops it: running calls may finish.
      """
  )

  @OptionGroup var options: ServerOptions

  func run() async throws {
    let server = CapacityServer(configuration: try options.configuration(), logger: options.makeLogger())
    try await server.runUntilSignalled()
  }
}
