internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity support list`: newest first.
struct SupportList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists supports, newest first, with those that are over."
  )

  @Option(help: ArgumentHelp("Only of this state.", valueName: "code"))
  var state: String = ""

  @Option(help: ArgumentHelp("Only by this agency.", valueName: "id"))
  var agency: String = ""

  @OptionGroup var page: PageOptions

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let list = try await options.withClient { client in
      try await client.supports(state: state, agency: agency, page.pages)
    }
    console.show(list.document) { SupportText(options: console.text).text(of: list) }
  }
}
