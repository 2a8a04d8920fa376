internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assessment review comment`: says something about an assessment.
struct ReviewComment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comment",
    abstract: "Says something about an assessment or one of its answers; agency and state read it."
  )

  @Argument(help: "The assessment.")
  var id: String

  @Argument(help: "What to say.")
  var text: String

  @Option(help: ArgumentHelp("The answer that it is about.", valueName: "answer"))
  var answer: String = ""

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let event = try await options.withClient {
      try await $0.comment(text, on: id, indicatorID: answer.uppercased())
    }
    console.show(event.document) { ReviewEventsText(options: console.text).text(of: event) }
  }
}
