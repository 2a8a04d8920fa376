internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity admin state add`: registers a state, or brings one back.
struct StateAdd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Registers a state, or brings back one that was retired."
  )

  @Argument(help: "Its code, ISO 3166-1 alpha-3; XAA to XZZ for invented states.")
  var code: String

  @Option(help: ArgumentHelp("What people call it; the code without it.", valueName: "name"))
  var name: String = ""

  @Option(help: ArgumentHelp("The body that answers for it, for example a ministry.", valueName: "name"))
  var counterpart: String = ""

  @OptionGroup var groups: StateGroupOptions

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let state = try await options.withClient {
      try await $0.createState(
        code,
        name: name,
        counterpart: counterpart,
        region: groups.region,
        incomeGroup: groups.group
      )
    }
    console.show(state.document) { RegistryText(options: console.text).text(of: state) }
  }
}
