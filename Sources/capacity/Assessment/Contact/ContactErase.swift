internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC

/// `capacity assessment contact erase`.
struct ContactErase: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erases whom to ask, for ever. Nothing else of the assessment changes."
  )

  @Argument(help: "The assessment.")
  var id: String

  @OptionGroup var confirmation: Confirmation

  @OptionGroup var options: GlobalOptions

  func validate() throws { try confirmation.require("The contact is erased for ever.") }

  func run() async throws {
    let console = options.console
    let answer = try await options.withClient { try await $0.eraseContact(of: id) }
    console.show(answer.document) { "" }
    console.note(answer.erased ? "The contact was erased." : "There was no contact to erase.")
  }
}
