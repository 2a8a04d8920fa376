internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity score coordination`: who supports which need of a state.
struct ScoreCoordination: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coordination",
    abstract: "Shows which agencies support which needs of a state: where several work, and where nobody does."
  )

  @OptionGroup var state: StateOption

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let coordination = try await options.withClient { try await $0.coordination(of: state.state) }
    let data = try options.surveyData()
    console.show(coordination.document) { CoordinationText(data: data, options: console.text).text(of: coordination) }
  }
}
