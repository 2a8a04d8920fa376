internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity admin agency add`: registers an agency, or brings one back.
struct AgencyAdd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Registers an agency, or brings back one that was retired."
  )

  @Argument(help: "Its id: 1 to 100 characters on one line, for ever.")
  var id: String

  @Option(help: ArgumentHelp("What people call it; the id without it.", valueName: "name"))
  var name: String = ""

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let agency = try await options.withClient { try await $0.createAgency(id, name: name) }
    console.show(agency.document) { RegistryText(options: console.text).text(of: agency) }
  }
}
