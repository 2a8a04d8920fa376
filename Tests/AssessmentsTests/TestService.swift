internal import CapacityProtos
internal import Foundation
internal import Instruments
internal import ProtobufC
internal import SQLiteStore
internal import Testing

@testable import Assessments

/// The use cases over a real store in a folder of its own.
struct TestService {
  let assessments: Assessments
  /// The store's file.
  let file: String
  let owner = Caller(principal: "owner", role: .admin, agency: "local")
  let agencyOne = Caller(principal: "one", role: .submitter, agency: "agency-one")
  let agencyTwo = Caller(principal: "two", role: .submitter, agency: "agency-two")

  /// 2026-01-31T12:00:00Z in milliseconds.
  static let noon: Int64 = 1_769_860_800_000

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "assessments-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    file = folder.appending(path: "capacity.sqlite").path
    assessments = try Assessments(
      data: .embedded(),
      store: SQLiteAssessmentStore(path: file),
      now: { Self.noon }
    )
  }

  /// A sample of Surveys/ as an agency would send it.
  func sample(_ name: String) throws -> Capacity_V1_SurveyResponse {
    let file = try #require(try SurveyData.embedded().samples.first { $0.name.contains(name) })
    return SurveyDocument(text: file.text, name: file.name).response
  }

  /// A small response: one indicator answered.
  static func response(_ change: (inout Capacity_V1_SurveyResponse) -> Void = { _ in }) -> Capacity_V1_SurveyResponse {
    var response = Capacity_V1_SurveyResponse()
    response.instrumentID = "cyber-capacity"
    response.instrumentVersion = "0.1"
    response.stateCode = "XAA"
    response.round = "2026-1"
    var answer = Capacity_V1_Answer()
    answer.value = .level(2)
    response.answers = ["LAW-01": answer]
    change(&response)
    return response
  }

  func submit(
    _ response: Capacity_V1_SurveyResponse,
    requestID: String = UUID().uuidString,
    by caller: Caller? = nil
  ) async throws -> Capacity_V1_SubmitResponseResponse {
    var request = Capacity_V1_SubmitResponseRequest()
    request.requestID = requestID
    request.response = response
    return try await assessments.submitResponse(request, by: caller ?? owner)
  }
}
