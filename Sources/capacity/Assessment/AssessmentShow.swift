internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assessment show`: one assessment.
struct AssessmentShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows an assessment: its scorecard, needs and flags."
  )

  @Argument(help: "The assessment.")
  var id: String

  @Flag(help: "The response as it is stored, too.")
  var response = false

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let assessment = try await options.withClient { try await $0.assessment(id, withResponse: response) }
    let data = try options.surveyData()
    console.show(assessment.document) {
      let text = ScorecardText(data: data, options: console.text)
      return text.text(of: assessment.scorecard ?? .init(), assessment: assessment)
    }
    guard console.format == .table, let stored = assessment.response else { return }
    let lines = stored.document.yaml.split(separator: "\n").map { "  " + String($0).cleanedForTerminal }
    console.show(table: (["", "Response as stored"] + lines).joined(separator: "\n") + "\n")
  }
}
