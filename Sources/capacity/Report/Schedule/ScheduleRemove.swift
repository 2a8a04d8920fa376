internal import ArgumentParser
internal import CapacityClient

/// `capacity report schedule remove`: no more of it.
struct ScheduleRemove: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract:
      "Removes a schedule with the list of its runs and the files that the server kept. What was delivered stays."
  )

  @Argument(help: "Its id, from capacity report schedule list.")
  var id: String

  @OptionGroup var confirmation: Confirmation

  @OptionGroup var options: GlobalOptions

  func validate() throws { try confirmation.require("The files that the server kept of its runs go with it.") }

  func run() async throws {
    try await options.withClient { try await $0.deleteReportSchedule(id) }
    options.console.note("The schedule \(id) is removed.")
  }
}
