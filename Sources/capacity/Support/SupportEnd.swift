internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity support end`: it is over.
struct SupportEnd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "end",
    abstract: "Says that a support is over. It stays in the records."
  )

  @Argument(help: "Its id, from capacity support list.")
  var id: String

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let support = try await options.withClient { try await $0.endSupport(id) }
    console.show(support.document) { SupportText(options: console.text).text(of: support) }
  }
}
