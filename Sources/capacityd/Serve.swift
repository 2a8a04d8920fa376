internal import ArgumentParser
internal import CMalloc
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
    // Before there are threads. glibc gives each an arena of its own, up to eight for each core, and what one has freed
    // the others cannot have: with two, a store of a million assessments under load takes 92 MB of memory, else 136.
    malloc_limit_arenas(2)
    let server = CapacityServer(configuration: try options.configuration(), logger: options.makeLogger())
    try await server.runUntilSignalled()
  }
}
