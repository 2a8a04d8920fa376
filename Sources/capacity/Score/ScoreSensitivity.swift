internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity score sensitivity`: which assumptions matter.
struct ScoreSensitivity: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sensitivity",
    abstract: "Shows which assumptions move each score most: weights, answers, a respondent's habit, the mean."
  )

  @OptionGroup var subject: SubjectOptions

  @Option(help: ArgumentHelp("Scoring profile; that of the assessment without it.", valueName: "id"))
  var profile: String = ""

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let sensitivity = try await options.withClient { client in
      try await client.sensitivity(of: subject.subject, profile: profile)
    }
    let data = try options.surveyData()
    console.show(sensitivity.document) { SensitivityText(data: data, options: console.text).text(of: sensitivity) }
  }
}
