internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity report schedule pause`: not for now.
struct SchedulePause: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause",
    abstract: "No run of a schedule is due until it is resumed. One that is under way goes on."
  )

  @Argument(help: "Its id, from capacity report schedule list.")
  var id: String

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let schedule = try await options.withClient { try await $0.pauseReportSchedule(id) }
    console.show(schedule.document) { ScheduleText(options: console.text).text(of: schedule) }
  }
}
