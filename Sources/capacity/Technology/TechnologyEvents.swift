internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity technology events`: decisions, and judgements that changed.
struct TechnologyEvents: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events",
    abstract: "Lists what happened to requested technologies: decisions, and judgements that a later survey, a review "
      + "or newer rules changed, with before and after. Newest first."
  )

  @Option(help: ArgumentHelp("Only of this state.", valueName: "code"))
  var state: String = ""

  @Option(help: ArgumentHelp("Only of this agency.", valueName: "id"))
  var agency: String = ""

  @Option(help: ArgumentHelp("Only of this assessment.", valueName: "id"))
  var assessment: String = ""

  @Option(help: ArgumentHelp("Only of this kind.", valueName: "kind"))
  var kind: TransferEventKindArgument?

  @OptionGroup var page: PageOptions

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    var filter = Capacity_V1_ListTransferEventsRequest()
    filter.stateCode = state
    filter.agency = agency
    filter.assessmentID = assessment
    filter.kind = kind?.kind ?? .unspecified
    let list = try await options.withClient { [filter] client in try await client.transferEvents(filter, page.pages) }
    console.show(list.document) { TransferEventsText(options: console.text).text(of: list) }
  }
}
