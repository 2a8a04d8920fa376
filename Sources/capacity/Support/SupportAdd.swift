internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity support add`: an agency works on something.
struct SupportAdd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Says that an agency supports questions of a state, under way or planned."
  )

  @OptionGroup var state: StateOption

  @Option(help: ArgumentHelp("What it is, 1 to 200 characters.", valueName: "title"))
  var title: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("The questions that it works on, for example FOR-01 FOR-05.", valueName: "id")
  )
  var indicator: [String]

  @Option(help: ArgumentHelp("Who does it; the agency of the token without it.", valueName: "id"))
  var agency: String = ""

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    var support = Capacity_V1_Support()
    support.stateCode = state.state
    support.title = title
    support.indicatorIds = indicator.flatMap { $0.split(separator: ",") }.map { ScoreExplain.canonical(String($0)) }
    support.agency = agency
    let stored: Capacity_V1_Support
    do {
      stored = try await options.withClient { [support] client in try await client.createSupport(support) }
    } catch let error as ClientError where error.isOutcomeUnknown {
      Console.complain(error.description)
      Console.complain("It may be recorded all the same: look with capacity support list --state \(state.state).")
      throw CommandFailure(error.exitStatus)
    }
    console.show(stored.document) { SupportText(options: console.text).text(of: stored) }
  }
}
