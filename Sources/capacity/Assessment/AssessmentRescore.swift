internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assessment rescore`: a second result beside the first.
struct AssessmentRescore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rescore",
    abstract: "Scores an assessment again with today's instrument, rules and method, and stores that beside the first.",
    discussion: "The first result stays as it is, so that a trend never comes from another scale."
  )

  @Argument(help: "The assessment.")
  var id: String

  @Option(help: ArgumentHelp("Version of the instrument; the newest without it.", valueName: "version"))
  var instrumentVersion: String = ""

  @OptionGroup var profile: ScoringProfileOption

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let (result, first) = try await options.withClient { client in
      let result = try await client.rescoreAssessment(
        id,
        instrumentVersion: instrumentVersion,
        profile: profile.profile
      )
      // The table shows both beside each other.
      return (result, console.format == .table ? try await client.assessment(id).scorecard : nil)
    }
    let data = try options.surveyData()
    console.show(result.document) {
      let head = ResultsText(options: console.text).text(of: result)
      guard let first, let second = result.scorecard else { return head }
      let differences = ScoreDifferencesText(data: data, options: console.text)
      return head + "\n" + differences.text("The same answers, scored twice", first, second)
    }
  }
}
