internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assessment share`: lets another agency see an assessment.
struct AssessmentShare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "share",
    abstract: "Lets another agency see an assessment with the label amber, or one that is less strict."
  )

  @Argument(help: "The assessment.")
  var id: String

  @Option(help: ArgumentHelp("The agency, by its id.", valueName: "agency"))
  var with: String

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let assessment = try await options.withClient { try await $0.shareAssessment(id, with: with) }
    console.show(assessment.document) { AssessmentAccessText(options: console.text).text(of: assessment) }
  }
}
