internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity technology flags`: requested technologies and where their flags stand.
struct TechnologyFlags: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flags",
    abstract: "Lists requested technologies with their tier of today and the standing of their flags, newest first.",
    discussion: """
      The tier is by what is known today: a later survey of the agency about the state counts where it answers a \
      question, and so do newer rules.
      """
  )

  @Option(help: ArgumentHelp("Only of this state.", valueName: "code"))
  var state: String = ""

  @Option(help: ArgumentHelp("Only of this agency.", valueName: "id"))
  var agency: String = ""

  @Option(help: ArgumentHelp("Only of this assessment.", valueName: "id"))
  var assessment: String = ""

  @Option(help: ArgumentHelp("Only this technology.", valueName: "id"))
  var technology: String = ""

  @Option(help: ArgumentHelp("Only this tier and those above.", valueName: "tier"))
  var tier: TierArgument?

  @Flag(help: "Only those with an open flag that raises the tier.")
  var open = false

  @OptionGroup var page: PageOptions

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    var filter = Capacity_V1_ListTransfersRequest()
    filter.stateCode = state
    filter.agency = agency
    filter.assessmentID = assessment
    filter.technologyID = technology
    filter.tierAtLeast = tier?.tier ?? .unspecified
    filter.openOnly = open
    let list = try await options.withClient { [filter] client in try await client.transfers(filter, page.pages) }
    console.show(list.document) { TransferListText(options: console.text).text(of: list) }
  }
}
