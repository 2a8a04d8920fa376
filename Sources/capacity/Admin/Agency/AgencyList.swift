internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity admin agency list`: by id.
struct AgencyList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Lists agencies, by id.")

  @OptionGroup var page: PageOptions

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let list = try await options.withClient { try await $0.agencies(page.pages) }
    console.show(list.document) { RegistryText(options: console.text).text(of: list) }
  }
}
