internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity technology list`: the server's catalogue.
struct TechnologyList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the technologies that can be requested, their tags and the mitigations."
  )

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let list = try await options.withClient { try await $0.technologies() }
    console.show(list.document) { TechnologyText(options: console.text).text(of: list) }
  }
}
