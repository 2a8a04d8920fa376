internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity report schedule run`: at once.
struct ScheduleRun: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Has a schedule run at once, out of turn, and waits for the end.",
    discussion: "Paused schedules run as well. Exit status 1 if the run fails, or is not over within --wait."
  )

  @Argument(help: "Its id, from capacity report schedule list.")
  var id: String

  @Option(help: ArgumentHelp("How long to wait for the end; 0: not at all.", valueName: "seconds"))
  var wait: Int = 300

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard (0...86_400).contains(wait) else { throw ValidationError("--wait must be 0 to 86400 seconds.") }
  }

  func run() async throws {
    let console = options.console
    let run = try await options.withClient { client in
      let run = try await client.runReportSchedule(id)
      return wait == 0 ? run : try await client.finishedRun(run.runID, within: .seconds(wait))
    }
    console.show(run.document) { RunText(options: console.text).text(of: run) }
    guard wait > 0, run.state != .succeeded else { return }
    if !run.isOver { Console.complain("The run is not over: look again with capacity report schedule runs \(id).") }
    throw CommandFailure(.failed)
  }
}
