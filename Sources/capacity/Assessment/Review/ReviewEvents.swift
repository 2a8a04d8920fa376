internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assessment review events`: what happened in a review.
struct ReviewEvents: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events",
    abstract: "Lists what happened to an assessment since it was submitted, with comments; oldest first."
  )

  @Argument(help: "The assessment.")
  var id: String

  @OptionGroup var page: PageOptions
  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let list = try await options.withClient { try await $0.reviewEvents(of: id, page.pages) }
    console.show(list.document) { ReviewEventsText(options: console.text).text(of: list) }
  }
}
