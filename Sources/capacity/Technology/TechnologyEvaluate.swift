internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity technology evaluate`: what the rules would say of a survey's requests.
struct TechnologyEvaluate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Tries the dual-use rules on a survey file's requests, with what would lower each tier. Stores nothing."
  )

  @Argument(help: "A survey file, YAML, JSON or CSV; - is standard input.")
  var file: String

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let data = try options.surveyData()
    let survey = try SurveyFile(path: file, data: data)
    guard survey.faults.isEmpty else {
      for fault in survey.faults { Console.complain(fault.description) }
      throw CommandFailure(.invalidSurvey)
    }
    var request = Capacity_V1_EvaluateTransferRequest()
    request.answers = survey.response.answers
    request.technologyRequests = survey.response.technologyRequests
    request.technologiesHeld = survey.response.technologiesHeld
    request.instrumentVersion = survey.response.instrumentVersion
    let evaluation = try await options.withClient { [request] in try await $0.evaluateTransfer(request) }
    console.show(evaluation.document) { TransferText(data: data, options: console.text).text(of: evaluation) }
  }
}
