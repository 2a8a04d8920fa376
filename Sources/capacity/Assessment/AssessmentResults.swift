internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assessment results`: all that was made of a response.
struct AssessmentResults: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "results",
    abstract: "Lists the results of an assessment: that of the submit, and those of scoring it again."
  )

  @Argument(help: "The assessment.")
  var id: String

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let list = try await options.withClient { try await $0.results(of: id) }
    console.show(list.document) { ResultsText(options: console.text).text(of: list) }
  }
}
