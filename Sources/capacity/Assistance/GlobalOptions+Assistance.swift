internal import Assistance
internal import CapacityClient
internal import Instruments

extension GlobalOptions {
  /// The forms for planned projects of `--surveys`, or those inside the binary.
  func assistanceForms() throws -> AssistanceForms {
    do {
      return try AssistanceForms(data: surveyData())
    } catch let faults as SurveyDataFaults {
      Console.complain("The form for planned projects cannot be used:\n\(faults)")
      throw CommandFailure(.failed)
    }
  }
}
