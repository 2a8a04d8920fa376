internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assessment list`: newest first.
struct AssessmentList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Lists assessments, newest first.")

  @Option(help: ArgumentHelp("Only of this state.", valueName: "code"))
  var state: String = ""

  @Option(help: ArgumentHelp("Only of this agency.", valueName: "name"))
  var agency: String = ""

  @Option(help: ArgumentHelp("Only of this round, for example 2026-1.", valueName: "round"))
  var round: String = ""

  @Option(help: ArgumentHelp("Only of this instrument: ID, or ID@VERSION.", valueName: "id"))
  var instrument: String = ""

  @OptionGroup var page: PageOptions

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let list = try await options.withClient { try await $0.assessments(matching: request, page.pages) }
    console.show(list.document) { AssessmentListText(options: console.text).text(of: list) }
  }

  private var request: Capacity_V1_ListAssessmentsRequest {
    var request = Capacity_V1_ListAssessmentsRequest()
    request.stateCode = state
    request.agency = agency
    request.round = round
    let parts = instrument.split(separator: "@", maxSplits: 1).map(String.init)
    request.instrumentID = parts.first ?? ""
    request.instrumentVersion = parts.count > 1 ? parts[1] : ""
    return request
  }
}
