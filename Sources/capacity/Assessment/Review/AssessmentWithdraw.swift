internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assessment withdraw`: takes an assessment back.
struct AssessmentWithdraw: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Takes an assessment back: it stays in the records, and counts no more. There is no way back.",
    discussion: "What it requested no longer counts as something that the state holds."
  )

  @OptionGroup var review: ReviewArguments

  @Option(help: ArgumentHelp("Why, in words; agency and state read it.", valueName: "text"))
  var reason: String

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let state = try await options.withClient {
      try await $0.withdrawAssessment(review.id, reason: reason, etag: review.etag)
    }
    console.show(state.document) { ReviewText(options: console.text).text(of: state) }
  }
}
