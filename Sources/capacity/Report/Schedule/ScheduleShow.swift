internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity report schedule show`: one of them.
struct ScheduleShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a schedule and its last run."
  )

  @Argument(help: "Its id, from capacity report schedule list.")
  var id: String

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let schedule = try await options.withClient { try await $0.reportSchedule(id) }
    console.show(schedule.document) { ScheduleText(options: console.text).text(of: schedule) }
  }
}
