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
      YAML is for an editor, CSV for a spreadsheet program. HTML is a form that opens in any browser, without a \
      network: it checks what is filled in by the same rules as the server, and saves the JSON file that check and \
      submit take.
      """
  )

  @Argument(help: "The file; an existing one is not touched. Without it: standard output.")
  var file: String?

  @Option(help: "yaml, csv or html. Without it: as the file's name ends, else yaml.")
  var format: SurveyFormat?

  @OptionGroup var separator: SeparatorOption

  @Option(help: ArgumentHelp("ISO 3166-1 alpha-3 code; XAA to XZZ for invented states.", valueName: "code"))
  var state = "XAA"

  @Option(help: ArgumentHelp("Year and number; this year's first without it.", valueName: "round"))
  var round: String?

  @Option(help: ArgumentHelp("Version of the instrument; the newest without it.", valueName: "version"))
  var instrumentVersion: String?

  @OptionGroup var options: GlobalOptions

  // Here, not in run(): what is thrown here comes with this command's usage.
  func validate() throws {
    if try chosenFormat() == .json {
      throw ValidationError("A file to fill in is written as yaml, csv or html; JSON has no room for the questions.")
    }
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
    let text = try text(of: instrument.message, data.ruleSet.message, round: round ?? "\(year)-1")
    guard let file, file != "-" else { return options.console.show(table: text) }
    try NewFile.write(text, to: file)
    let chosen = try chosenFormat()
    let next =
      switch chosen {
      case .html: "Open it in a browser; it needs no network."
      case .csv: "Save it as CSV UTF-8. Then: capacity survey check \(file)"
      case .yaml, .json: "Then: capacity survey check \(file)"
      }
    options.console.note("\(file): \(instrument.indicators.count) questions to answer. \(next)")
  }

  private func chosenFormat() throws -> SurveyFormat {
    try SurveyFormat.chosen(format, for: file) ?? .yaml
  }

  private func text(
    of instrument: Capacity_V1_Instrument,
    _ ruleSet: Capacity_V1_RuleSet,
    round: String
  ) throws -> String {
    let language = options.language
    switch try chosenFormat() {
    case .csv:
      return SurveySpreadsheet(
        instrument: instrument,
        ruleSet: ruleSet,
        language: language,
        separator: separator.separator
      ).text(state: state, round: round)
    case .html:
      let form = SurveyForm(instrument: instrument, ruleSet: ruleSet, language: language)
      return try form.html(state: state, round: round)
    case .yaml, .json:
      let template = SurveyTemplate(instrument: instrument, ruleSet: ruleSet, language: language)
      return template.text(state: state, round: round)
    }
  }
}
