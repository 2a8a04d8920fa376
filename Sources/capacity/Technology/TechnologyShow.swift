internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity technology show`: one requested technology with its flags, decisions and events.
struct TechnologyShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a requested technology as it is judged today, where its flags stand, and what happened to it."
  )

  @OptionGroup var transfer: TransferArguments

  @Option(help: ArgumentHelp("Go on behind the events of an earlier answer: its nextPageToken.", valueName: "token"))
  var pageToken: String = ""

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let data = try options.surveyData()
    let found = try await options.withClient {
      try await $0.transfer(of: transfer.id, item: transfer.item, pageToken: pageToken)
    }
    console.show(found.document) { KeptTransferText(data: data, options: console.text).text(of: found) }
  }
}
