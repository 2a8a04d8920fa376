internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assessment label`: how far an assessment may travel.
struct AssessmentLabel: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "label",
    abstract: "Gives an assessment another label of the Traffic Light Protocol, and so says who may ever see it.",
    discussion: """
      red: the agency's submitters. amber+strict: the agency's submitters and analysts. amber: the agency, those it is \
      shared with, and the state. green: all agencies. clear: everyone. capacity admin access shows all of it.
      """
  )

  @Argument(help: "The assessment.")
  var id: String

  @Option(help: ArgumentHelp("The label.", valueName: "label"))
  var tlp: LabelArgument

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let assessment = try await options.withClient { try await $0.setTlp(of: id, to: tlp.tlp) }
    console.show(assessment.document) { AssessmentAccessText(options: console.text).text(of: assessment) }
  }
}
