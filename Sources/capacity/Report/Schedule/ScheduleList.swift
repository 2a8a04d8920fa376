internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity report schedule list`: newest first.
struct ScheduleList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists schedules, newest first: when they are due, and how the last run ended."
  )

  @OptionGroup var page: PageOptions

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let list = try await options.withClient { try await $0.reportSchedules(page.pages) }
    console.show(list.document) { ScheduleText(options: console.text).text(of: list) }
  }
}
