internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assessment review start`: opens the review.
struct ReviewStart: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: "Opens the review, and the time in which the state may reply.",
    discussion: "What was validated or returned can be opened again until it is published or corrected."
  )

  @OptionGroup var review: ReviewArguments
  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let state = try await options.withClient { try await $0.startReview(of: review.id, etag: review.etag) }
    console.show(state.document) { ReviewText(options: console.text).text(of: state) }
  }
}
