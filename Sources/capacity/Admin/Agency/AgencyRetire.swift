internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity admin agency retire`: takes nothing new from an agency.
struct AgencyRetire: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire",
    abstract: "Takes nothing new from an agency, and revokes its tokens. What is stored stays.",
    discussion: "To add the agency again brings it back, but not its tokens."
  )

  @Argument(help: "Its id.")
  var id: String

  @OptionGroup var confirmation: Confirmation

  @OptionGroup var options: GlobalOptions

  func validate() throws { try confirmation.require("Retiring an agency revokes all its tokens for ever.") }

  func run() async throws {
    let console = options.console
    let answer = try await options.withClient { try await $0.retireAgency(id) }
    console.show(answer.document) { RegistryText(options: console.text).text(of: answer.agency ?? .init()) }
    console.noteRevoked(answer.revokedTokens)
  }
}
