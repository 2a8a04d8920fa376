internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity score compare`: states within a group.
struct ScoreCompare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Shows where states stand within a group, theme by theme, in the order of their codes.",
    discussion: """
      The group is every registered state that meets all conditions that are set. A group of fewer than five states is \
      refused, so that no state can be singled out; analysts and administrators may see it.
      """
  )

  @OptionGroup var cohort: CohortOptions

  @OptionGroup var profile: ScoringProfileOption

  @Flag(help: "The principles of capacity-building, too.")
  var principles = false

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let comparison = try await options.withClient { client in
      try await client.comparison(of: cohort.cohort, profile: profile.profile)
    }
    let data = try options.surveyData()
    console.show(comparison.document) {
      ComparisonText(data: data, options: console.text).text(of: comparison, withPrinciples: principles)
    }
  }
}
