internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import Instruments
internal import ProtobufC
internal import Reports

/// `capacity technology lint`: whether the dual-use catalogue and rules are fit to be used.
struct TechnologyLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Looks whether the dual-use catalogue and rules are fit to be used: coverage, alternatives, mitigations, "
      + "sources, worked cases, reading, languages.",
    discussion: """
      What they are held to stands in lint.yaml of the survey data; --surveys DIR looks at other data than that inside \
      the binary. Rules that nothing can meet, or that contradict each other, are refused when the data are used. Ends \
      with 1 where an error is found; warnings alone end with 0.
      """
  )

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let console = options.console
    let data = try options.surveyData()
    let report: LintReport
    do {
      report = try data.lintRuleSet()
    } catch {
      Console.complain("The rules for rules cannot be used:\n\(error)")
      throw CommandFailure(.failed)
    }
    console.show(report.document) {
      let subject = "the dual-use rules \(data.ruleSet.message.version)"
      return LintReportText(options: console.text).text(of: report, subject: subject)
    }
    if !report.passes { throw CommandFailure(.failed) }
  }
}
