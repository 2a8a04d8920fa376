internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assessment unshare`: takes that back.
struct AssessmentUnshare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unshare",
    abstract: "Takes back that another agency may see an assessment."
  )

  @Argument(help: "The assessment.")
  var id: String

  @Option(help: ArgumentHelp("The agency, by its id.", valueName: "agency"))
  var with: String

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let assessment = try await options.withClient { try await $0.unshareAssessment(id, with: with) }
    console.show(assessment.document) { AssessmentAccessText(options: console.text).text(of: assessment) }
  }
}
