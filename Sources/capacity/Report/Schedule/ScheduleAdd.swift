internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity report schedule add`: a report from now on.
struct ScheduleAdd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Has the server make a report again and again.",
    discussion: """
      --cron takes cron's five fields (minute, hour, day of month, month, day of week: "0 6 * * mon") or @hourly, @daily, \
      @weekly, @monthly, @yearly. It means the clock of --time-zone, also when that is changed for the summer. The server \
      keeps the files of the newest runs; --folder and --command deliver them as well, to what the server was given for it.
      """
  )

  @OptionGroup var subject: ReportSubject

  @Option(help: ArgumentHelp("What people call it, 1 to 100 characters.", valueName: "text"))
  var name: String

  @Option(help: ArgumentHelp("When it is due.", valueName: "expression"))
  var cron: String

  @Option(help: ArgumentHelp("Whose clock that is: Africa/Nairobi, UTC.", valueName: "zone"))
  var timeZone: String

  @Option(help: ArgumentHelp("Below the folder that the server was given: ministry/weekly.", valueName: "path"))
  var folder: String = ""

  @Option(help: ArgumentHelp("A command that the server was given.", valueName: "name"))
  var command: String = ""

  @Option(
    help: ArgumentHelp("How many runs keep their files with the server, 1 to 1000 (default: 10).", valueName: "n")
  )
  var keep: UInt32 = 10

  @Option(help: ArgumentHelp("The look of html and pdf: one that the server has.", valueName: "name"))
  var template: String = ""

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard keep > 0 else { throw ValidationError("--keep starts at 1.") }
  }

  func run() async throws {
    let console = options.console
    var schedule = Capacity_V1_ReportSchedule()
    schedule.name = name
    schedule.expression = cron
    schedule.timeZone = timeZone
    var report = subject.request(language: options.language)
    report.template = template
    schedule.report = report
    schedule.formats = try subject.formats.map(\.message)
    schedule.folder = folder
    schedule.command = command
    schedule.keep = keep
    let made: Capacity_V1_ReportSchedule
    do {
      made = try await options.withClient { [schedule] client in try await client.createReportSchedule(schedule) }
    } catch let error as ClientError where error.isOutcomeUnknown {
      Console.complain(error.description)
      Console.complain("It may be there all the same: look with capacity report schedule list.")
      throw CommandFailure(error.exitStatus)
    }
    console.show(made.document) { ScheduleText(options: console.text).text(of: made) }
  }
}
