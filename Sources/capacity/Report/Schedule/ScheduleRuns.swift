internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity report schedule runs`: what came of one.
struct ScheduleRuns: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runs",
    abstract: "Lists the runs of a schedule, newest first, with digests, failures and what was caught up."
  )

  @Argument(help: "Its id, from capacity report schedule list.")
  var id: String

  @OptionGroup var page: PageOptions

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let list = try await options.withClient { client in try await client.reportRuns(schedule: id, page.pages) }
    console.show(list.document) { RunText(options: console.text).text(of: list) }
  }
}
