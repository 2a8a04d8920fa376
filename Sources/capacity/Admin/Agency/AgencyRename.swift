internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity admin agency rename`: another name for an agency.
struct AgencyRename: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Gives an agency another name; its id stays."
  )

  @Argument(help: "Its id.")
  var id: String

  @Option(help: ArgumentHelp("What people call it from now on.", valueName: "name"))
  var name: String

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let agency = try await options.withClient { try await $0.renameAgency(id, to: name) }
    console.show(agency.document) { RegistryText(options: console.text).text(of: agency) }
  }
}
