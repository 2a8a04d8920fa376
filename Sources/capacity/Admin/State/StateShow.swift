internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity admin state show`: one state.
struct StateShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Shows a state and its counterpart.")

  @Argument(help: "Its code, ISO 3166-1 alpha-3.")
  var code: String

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let state = try await options.withClient { try await $0.state(code) }
    console.show(state.document) { RegistryText(options: console.text).text(of: state) }
  }
}
