internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity admin state rename`: another name, counterpart or group for a state.
struct StateRename: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Gives a state another name, counterpart, region or income group; its code stays."
  )

  @Argument(help: "Its code, ISO 3166-1 alpha-3.")
  var code: String

  @Option(help: ArgumentHelp("What people call it from now on.", valueName: "name"))
  var name: String = ""

  @Option(help: ArgumentHelp("The body that answers for it from now on.", valueName: "name"))
  var counterpart: String = ""

  @OptionGroup var groups: StateGroupOptions

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard !name.isEmpty || !counterpart.isEmpty || !groups.region.isEmpty || groups.incomeGroup != nil else {
      throw ValidationError("Say what changes: --name, --counterpart, --region or --income-group.")
    }
  }

  func run() async throws {
    let console = options.console
    let state = try await options.withClient {
      try await $0.renameState(
        code,
        to: name,
        counterpart: counterpart,
        region: groups.region,
        incomeGroup: groups.group
      )
    }
    console.show(state.document) { RegistryText(options: console.text).text(of: state) }
  }
}
