internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity report schedule resume`: from now on.
struct ScheduleResume: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "A paused schedule is due again. What was due meanwhile is not caught up."
  )

  @Argument(help: "Its id, from capacity report schedule list.")
  var id: String

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let schedule = try await options.withClient { try await $0.resumeReportSchedule(id) }
    console.show(schedule.document) { ScheduleText(options: console.text).text(of: schedule) }
  }
}
