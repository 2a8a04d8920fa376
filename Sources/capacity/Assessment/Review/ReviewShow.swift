internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assessment review show`: where an assessment stands.
struct ReviewShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows where an assessment stands in its review, what was decided, and what you may do now."
  )

  @Argument(help: "The assessment.")
  var id: String

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let review = try await options.withClient { try await $0.review(of: id) }
    console.show(review.document) { ReviewText(options: console.text).text(of: review) }
  }
}
