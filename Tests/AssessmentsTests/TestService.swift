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

  /// One that knows both agencies, and the state that ``response(_:)`` is about.
  static func registered() async throws -> TestService {
    let service = try TestService()
    for agency in ["agency-one", "agency-two"] { try await service.register(agency: agency) }
    try await service.register(state: "XAA")
    return service
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

  /// An answer with a level, or the choice that scores nearest where the indicator asks for one, or a number.
  static func answer(level: UInt32, _ id: String) -> Capacity_V1_Answer {
    var answer = Capacity_V1_Answer()
    let type = (try? SurveyData.embedded().instruments.first?.indicator(id)?.answerType) ?? .maturity
    switch type {
    case .yesPartialNo: answer.value = .choice(level >= 3 ? .yes : level == 2 ? .partial : .no)
    case .number: answer.value = .number(Double(level))
    default: answer.value = .level(level)
    }
    answer.evidenceGrade = .e3
    return answer
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

  func register(agency id: String) async throws {
    var request = Capacity_V1_CreateAgencyRequest()
    request.agencyID = id
    _ = try await assessments.createAgency(request, by: owner)
  }

  func register(state code: String) async throws {
    var request = Capacity_V1_CreateStateRequest()
    request.stateCode = code
    _ = try await assessments.createState(request, by: owner)
  }

  func token(
    _ role: Capacity_V1_Role,
    agency: String = "",
    state: String = "",
    expires: Google_Protobuf_Timestamp? = nil
  ) async throws -> Capacity_V1_CreateTokenResponse {
    var principal = Capacity_V1_Principal()
    principal.name = "somebody"
    principal.role = role
    principal.agency = agency
    principal.stateCode = state
    var request = Capacity_V1_CreateTokenRequest()
    request.principal = principal
    request.expireTime = expires
    return try await assessments.createToken(request, by: owner)
  }

  /// Whether a caller is shown an assessment.
  func sees(_ id: String, _ caller: Caller) async -> Bool {
    var request = Capacity_V1_GetAssessmentRequest()
    request.assessmentID = id
    return (try? await assessments.getAssessment(request, by: caller)) != nil
  }

  func label(_ id: String, _ tlp: Capacity_V1_Tlp, by caller: Caller) async throws -> Capacity_V1_Assessment {
    var request = Capacity_V1_SetTlpRequest()
    request.assessmentID = id
    request.tlp = tlp
    return try await assessments.setTlp(request, by: caller).assessment ?? .init()
  }

  func share(_ id: String, with agency: String, by caller: Caller) async throws -> Capacity_V1_Assessment {
    var request = Capacity_V1_ShareAssessmentRequest()
    request.assessmentID = id
    request.agencyID = agency
    return try await assessments.shareAssessment(request, by: caller).assessment ?? .init()
  }

  func unshare(_ id: String, from agency: String, by caller: Caller) async throws -> Capacity_V1_Assessment {
    var request = Capacity_V1_UnshareAssessmentRequest()
    request.assessmentID = id
    request.agencyID = agency
    return try await assessments.unshareAssessment(request, by: caller).assessment ?? .init()
  }
}

extension Capacity_V1_SurveyResponse {
  func changed(_ change: (inout Capacity_V1_SurveyResponse) -> Void) -> Capacity_V1_SurveyResponse {
    var response = self
    change(&response)
    return response
  }
}

extension Assessments {
  /// Publishes assessments without the review before it.
  func publish(_ ids: String...) async throws {
    for id in ids {
      _ = try await store.changeReview(of: id) { situation in
        var record = situation.record
        record.stage = Int(Capacity_V1_ReviewState.published.rawValue)
        return ReviewChange(action: "moved", record: record, events: [])
      }
    }
  }
}
