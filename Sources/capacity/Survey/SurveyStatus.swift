internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity survey status`: whether the server has a survey file's content.
struct SurveyStatus: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Tells whether the server has exactly this survey, and as which assessment."
  )

  @Argument(help: "A survey file, YAML, JSON or CSV; - is standard input.")
  var file: String

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let survey = try SurveyFile(path: file, data: options.surveyData())
    guard survey.faults.isEmpty else {
      for fault in survey.faults { Console.complain(fault.description) }
      throw CommandFailure(.invalidSurvey)
    }
    let all = try await options.withClient { client in
      var request = Capacity_V1_ListAssessmentsRequest()
      request.stateCode = survey.response.stateCode
      request.round = survey.response.round
      return try await client.assessments(matching: request, .all(from: ""))
    }
    var same = Capacity_V1_ListAssessmentsResponse()
    same.assessments = try all.assessments.filter { assessment in
      // The server fills in the agency of the token, and digests what it stores.
      var stored = survey.response
      if stored.agency.isEmpty { stored.agency = assessment.agency }
      return try CapacityClient.requestID(for: stored) == assessment.digests?.response
    }
    let console = options.console
    console.show(same.document) { AssessmentListText(options: console.text).text(of: same) }
    console.note(same.assessments.isEmpty ? "\(file): the server does not have it." : "\(file): the server has it.")
    if same.assessments.isEmpty { throw CommandFailure(.failed) }
  }
}
