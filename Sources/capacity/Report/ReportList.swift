internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity report list`: what the server has.
struct ReportList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the reports that schedules made and the server still has, newest first, with their digests."
  )

  @OptionGroup var page: PageOptions

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let list = try await options.withClient { client in try await client.reportRuns(isKept: true, page.pages) }
    console.show(list.document) { RunText(options: console.text).text(of: list) }
  }
}
