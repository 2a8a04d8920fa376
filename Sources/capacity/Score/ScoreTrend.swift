internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity score trend`: a state over its rounds.
struct ScoreTrend: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend",
    abstract: "Shows how a state's scores moved over its rounds, and which changes are clear."
  )

  @OptionGroup var state: StateOption

  @OptionGroup var profile: ScoringProfileOption

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let trend = try await options.withClient { try await $0.trend(of: state.state, profile: profile.profile) }
    let data = try options.surveyData()
    console.show(trend.document) { TrendText(data: data, options: console.text).text(of: trend) }
  }
}
