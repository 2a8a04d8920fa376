internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity admin agency show`: one agency.
struct AgencyShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Shows an agency.")

  @Argument(help: "Its id.")
  var id: String

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let agency = try await options.withClient { try await $0.agency(id) }
    console.show(agency.document) { RegistryText(options: console.text).text(of: agency) }
  }
}
