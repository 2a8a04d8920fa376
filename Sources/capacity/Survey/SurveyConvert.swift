internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import Instruments
internal import ProtobufC
internal import Reports

/// `capacity survey convert`: the same survey as another kind of file.
struct SurveyConvert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Writes a survey file as YAML, JSON or CSV, for example for a spreadsheet and back.",
    discussion: """
      The content stays the same to the byte: what is submitted from either file is one survey. Comments of a YAML \
      file, and a spreadsheet's own columns and colours, are no content and stay behind.
      """
  )

  @Argument(help: "A survey file without faults, YAML, JSON or CSV; - is standard input.")
  var file: String

  @Argument(help: "The new file; an existing one is not touched. Without it: standard output.")
  var target: String?

  @Option(help: "yaml, json or csv. Without it: as the new file's name ends.")
  var format: SurveyFormat?

  @OptionGroup var separator: SeparatorOption
  @OptionGroup var options: GlobalOptions

  func validate() throws {
    guard let chosen = try SurveyFormat.chosen(format, for: target) else {
      throw ValidationError("Say what to write: --format yaml, json or csv, or a new file that is named so.")
    }
    if chosen == .html {
      throw ValidationError("A survey is written as yaml, json or csv. The form of survey init can load JSON.")
    }
  }

  func run() throws {
    let data = try options.surveyData()
    let survey = try SurveyFile(path: file, data: data)
    guard survey.faults.isEmpty else {
      for fault in survey.faults { Console.complain(fault.description) }
      throw CommandFailure(.invalidSurvey)
    }
    let format = try SurveyFormat.chosen(self.format, for: target) ?? .yaml
    let text = text(of: survey.response, as: format, data: data)
    let again = SurveyFile(path: "converted.\(format.rawValue)", text: text, data: data)
    guard again.faults.isEmpty, try CapacityClient.requestID(for: again.response) == requestID(of: survey) else {
      Console.complain(
        "\(file): something in it has no place in a \(format.rawValue) file, such as a text of spaces alone."
      )
      throw CommandFailure(.failed)
    }
    guard let target, target != "-" else { return options.console.show(table: text) }
    try NewFile.write(text, to: target)
    options.console.note("\(target): the same survey. Then: capacity survey check \(target)")
  }

  private func requestID(of survey: SurveyFile) throws -> String {
    try CapacityClient.requestID(for: survey.response)
  }

  private func text(of response: Capacity_V1_SurveyResponse, as format: SurveyFormat, data: SurveyData) -> String {
    switch format {
    case .yaml, .html: return response.document.yaml
    case .json: return response.document.json + "\n"
    case .csv:
      // A survey without faults names an instrument that there is.
      let instrument = data.instrument(id: response.instrumentID, version: response.instrumentVersion)
      return SurveySpreadsheet(
        instrument: instrument?.message ?? Capacity_V1_Instrument(),
        ruleSet: data.ruleSet.message,
        language: options.language,
        separator: separator.separator
      ).text(of: response)
    }
  }
}
