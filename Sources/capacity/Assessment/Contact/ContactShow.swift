internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assessment contact show`.
struct ContactShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Shows whom to ask.")

  @Argument(help: "The assessment.")
  var id: String

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let answer = try await options.withClient { try await $0.contact(of: id) }
    console.show(answer.document) { ContactText(options: console.text).text(of: answer) }
    if answer.contact == nil { console.note("There is no contact: none was named, or it was erased.") }
  }
}
