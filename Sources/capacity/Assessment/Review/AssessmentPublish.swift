internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assessment publish`: lets readers see an assessment.
struct AssessmentPublish: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Lets readers, and others as far as the label lets them, see a validated assessment.",
    discussion: """
      Not before the state has replied, or the time for its reply is over. What the agency published about the state \
      before, of this round or an earlier one, is superseded.
      """
  )

  @OptionGroup var review: ReviewArguments
  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let state = try await options.withClient { try await $0.publishAssessment(review.id, etag: review.etag) }
    console.show(state.document) { ReviewText(options: console.text).text(of: state) }
  }
}
