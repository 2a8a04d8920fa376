internal import ArgumentParser
internal import Assistance
internal import CapacityClient
internal import CapacityProtos
internal import Instruments
internal import ProtobufC
internal import Reports

/// `capacity instrument lint`: whether a question bank is fit to be asked.
struct InstrumentLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Looks whether a question bank is fit to be asked: levels, coverage, weights, reading, languages.",
    discussion: """
      What it is held to stands in lint.yaml of the survey data; --surveys DIR looks at other data than that inside the \
      binary. Ends with 1 where an error is found; warnings alone end with 0.
      """
  )

  @Argument(help: "ID or ID@VERSION; the newest version without one.")
  var instrument: String = "cyber-capacity"

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let console = options.console
    let data = try options.surveyData()
    let found = try InstrumentReference(instrument, data: data).instrument
    let form = try options.assistanceForms().newest.message
    let report: LintReport
    do {
      report = try data.lint(found, besides: [(name: "assistance", message: form)])
    } catch {
      Console.complain("The rules for instruments cannot be used:\n\(error)")
      throw CommandFailure(.failed)
    }
    console.show(report.document) {
      let subject = "\(found.message.id) \(found.message.version)"
      return LintReportText(options: console.text).text(of: report, subject: subject)
    }
    if !report.passes { throw CommandFailure(.failed) }
  }
}
