internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity admin state list`: by code.
struct StateList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Lists states, by code.")

  @OptionGroup var page: PageOptions

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let list = try await options.withClient { try await $0.states(page.pages) }
    console.show(list.document) { RegistryText(options: console.text).text(of: list) }
  }
}
