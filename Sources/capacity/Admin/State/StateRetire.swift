internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity admin state retire`: takes no new response about a state.
struct StateRetire: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire",
    abstract: "Takes no new response about a state, and revokes its counterparts' tokens. What is stored stays.",
    discussion: "To add the state again brings it back, but not the tokens."
  )

  @Argument(help: "Its code, ISO 3166-1 alpha-3.")
  var code: String

  @OptionGroup var confirmation: Confirmation

  @OptionGroup var options: GlobalOptions

  func validate() throws { try confirmation.require("Retiring a state revokes its counterparts' tokens for ever.") }

  func run() async throws {
    let console = options.console
    let answer = try await options.withClient { try await $0.retireState(code) }
    console.show(answer.document) { RegistryText(options: console.text).text(of: answer.state ?? .init()) }
    console.noteRevoked(answer.revokedTokens)
  }
}
