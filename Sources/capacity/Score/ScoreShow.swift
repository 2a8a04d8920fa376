internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity score show`: a scorecard.
struct ScoreShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows the scorecard of an assessment, or of a state's latest one, each score with its 5-95 % interval."
  )

  @OptionGroup var subject: SubjectOptions

  @Option(help: ArgumentHelp("Scoring profile; that of the assessment without it.", valueName: "id"))
  var profile: String = ""

  @Flag(help: "Leaves the intervals out.")
  var skipIntervals = false

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let (scorecard, assessment) = try await options.withClient { client in
      let scorecard = try await client.scorecard(
        of: subject.subject,
        profile: profile,
        withIntervals: !skipIntervals
      )
      // The table's head names agency, label and date, which are not the scorecard's.
      let assessment = console.format == .table ? try await client.assessment(scorecard.assessmentID) : nil
      return (scorecard, assessment)
    }
    let data = try options.surveyData()
    console.show(scorecard.document) {
      ScorecardText(data: data, options: console.text).text(of: scorecard, assessment: assessment)
    }
  }
}
