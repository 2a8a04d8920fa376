internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import Foundation
internal import Instruments
internal import Reports

/// `capacity survey init`: a survey file to fill in.
struct SurveyInit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a survey to fill in: every question with the meaning of its answers.",
    discussion: """
      YAML is for an editor. HTML is a form that opens in any browser, without a network: it checks what is filled in \
      by the same rules as the server, and saves the JSON file that check and submit take.
      """
  )

  @Argument(help: "The file; an existing one is not touched. Without it: standard output.")
  var file: String?

  @Option(help: "yaml or html; without it the file's ending says which, and anything but .html is YAML.")
  var format: SurveyTemplateFormat?

  @Option(help: ArgumentHelp("ISO 3166-1 alpha-3 code; XAA to XZZ for invented states.", valueName: "code"))
  var state = "XAA"

  @Option(help: ArgumentHelp("Year and number; this year's first without it.", valueName: "round"))
  var round: String?

  @Option(help: ArgumentHelp("Version of the instrument; the newest without it.", valueName: "version"))
  var instrumentVersion: String?

  @OptionGroup var options: GlobalOptions

  // Here, not in run(): what is thrown here comes with this command's usage.
  func validate() throws {
    if state.wholeMatch(of: /[A-Z]{3}/) == nil {
      throw ValidationError(
        "--state must be three capital letters, an ISO 3166-1 alpha-3 code or XAA to XZZ; found \"\(state)\"."
      )
    }
    if let round, Round(round) == nil {
      throw ValidationError("--round must be year and number, for example 2026-1; found \"\(round)\".")
    }
  }

  func run() throws {
    let data = try options.surveyData()
    guard let instrument = data.instrument(id: "", version: instrumentVersion ?? "") else {
      let versions = data.instruments.map(\.message.version).joined(separator: ", ")
      Console.complain("--instrument-version: there is no such version of the instrument; there are: \(versions).")
      throw CommandFailure(.usage)
    }
    let year = Calendar(identifier: .gregorian).component(.year, from: Date())
    let format = format ?? SurveyTemplateFormat(path: file)
    let text = try text(in: format, instrument: instrument.message, ruleSet: data.ruleSet.message, year: year)
    guard let file, file != "-" else { return options.console.show(table: text) }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: file), options: .withoutOverwriting)
    } catch {
      Console.complain("\(file) cannot be written, or exists already.")
      throw CommandFailure(.failed)
    }
    let count = instrument.indicators.count
    switch format {
    case .yaml: options.console.note("\(file): \(count) questions to answer. Then: capacity survey check \(file)")
    case .html:
      options.console.note("\(file): \(count) questions to answer. Open it in a browser; it needs no network.")
    }
  }

  private func text(
    in format: SurveyTemplateFormat,
    instrument: Capacity_V1_Instrument,
    ruleSet: Capacity_V1_RuleSet,
    year: Int
  ) throws -> String {
    let (language, round) = (options.language, round ?? "\(year)-1")
    switch format {
    case .yaml:
      let template = SurveyTemplate(instrument: instrument, ruleSet: ruleSet, language: language)
      return template.text(state: state, round: round)
    case .html:
      let form = SurveyForm(instrument: instrument, ruleSet: ruleSet, language: language)
      return try form.html(state: state, round: round)
    }
  }
}
