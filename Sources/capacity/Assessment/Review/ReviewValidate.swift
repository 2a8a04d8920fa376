internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assessment review validate`: ends the review.
struct ReviewValidate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Ends the review: the assessment is scored again from the reviewed answers, beside the first result."
  )

  @OptionGroup var review: ReviewArguments

  @Flag(help: "Confirms, as claimed, everything that nobody decided about.")
  var confirmRest = false

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let state = try await options.withClient {
      try await $0.validateAssessment(review.id, confirmRest: confirmRest, etag: review.etag)
    }
    console.show(state.document) { ReviewText(options: console.text).text(of: state) }
  }
}
