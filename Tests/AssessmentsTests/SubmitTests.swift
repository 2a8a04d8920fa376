internal import CapacityProtos
internal import Instruments
internal import ProtobufC
import Testing

@testable import Assessments

@Suite("Submitting a response")
struct SubmitTests {
  let service: TestService

  init() async throws { service = try await .registered() }

  @Test("stores it with the agency of the token, and gives the same scorecard afterwards")
  func storesIt() async throws {
    let reply = try await service.submit(TestService.response(), by: service.agencyOne)
    var request = Capacity_V1_GetAssessmentRequest()
    request.assessmentID = reply.assessmentID
    request.view = .full
    let assessment = try #require(
      try await service.assessments.getAssessment(request, by: service.agencyOne).assessment
    )
    #expect(assessment.scorecard == reply.scorecard)
    #expect(assessment.agency == "agency-one")
    #expect(assessment.response?.agency == "agency-one")
    #expect(assessment.tlp == .amber)
    #expect(assessment.createTime?.rfc3339 == "2026-01-31T12:00:00Z")
    #expect(reply.scorecard?.assessmentID == reply.assessmentID)
  }

  @Test("refuses another agency's name unless an administrator gives it")
  func agency() async throws {
    let response = TestService.response { $0.agency = "agency-two" }
    await #expect(throws: AssessmentError.self) { try await service.submit(response, by: service.agencyOne) }
    let reply = try await service.submit(response, by: service.owner)
    #expect(reply.receipt?.repeated == false)
  }

  @Test("gives the first receipt again for the same request, and refuses other content under its id")
  func idempotency() async throws {
    let first = try await service.submit(TestService.response(), requestID: "r-1")
    let second = try await service.submit(TestService.response(), requestID: "r-1")
    #expect(second.assessmentID == first.assessmentID)
    #expect(second.receipt?.repeated == true)
    await #expect(throws: AssessmentError.requestIDTaken(assessmentID: first.assessmentID)) {
      try await service.submit(TestService.response { $0.round = "2026-2" }, requestID: "r-1")
    }
    // Another agency may use the same id.
    let other = try await service.submit(TestService.response(), requestID: "r-1", by: service.agencyTwo)
    #expect(other.assessmentID != first.assessmentID)
  }

  @Test("takes the bundle rules' view of what the state asked for before")
  func heldTechnologies() async throws {
    // BND-08 of dual-use.md: a DU-FOR item and a wide DU-DAT item.
    let first = try await service.submit(TestService.response { $0.technologyRequests = [.unlocking] })
    #expect(first.scorecard?.transfers.first?.flags.contains { $0.ruleID == "BND-08" } == false)
    let second = try await service.submit(
      TestService.response {
        $0.round = "2026-2"
        $0.technologyRequests = [.fusion]
      }
    )
    let flag = try #require(second.scorecard?.transfers.first?.flags.first { $0.ruleID == "BND-08" })
    #expect(flag.technologyIds == ["mobile-unlock"])
    #expect(flag.floor == .moderate)
    var request = Capacity_V1_GetAssessmentRequest()
    request.assessmentID = second.assessmentID
    let assessment = try await service.assessments.getAssessment(request, by: service.owner).assessment
    #expect(assessment?.technologiesHeld.map(\.assessmentID) == [first.assessmentID])
  }

  @Test("has the same digests for the same inputs")
  func digests() async throws {
    let one = try await service.submit(TestService.response(), by: service.owner).receipt?.digests
    let two = try await TestService().submit(TestService.response(), by: service.owner).receipt?.digests
    #expect(one != nil)
    #expect(one == two)
  }

  @Test(
    "refuses a request id that is no printable word",
    arguments: ["", "two words", "tab\t", String(repeating: "x", count: 129), "é"]
  )
  func requestID(id: String) async throws {
    await #expect(throws: AssessmentError.self) { try await service.submit(TestService.response(), requestID: id) }
  }

  @Test("refuses what goes past a limit on counts, naming the limit")
  func limits() async throws {
    let crowded = TestService.response { response in
      for number in 0...2000 { response.answers["N\(number)"] = .init() }
    }
    await #expect(throws: AssessmentError.overLimit("answers: 2002 entries, 2000 at most")) {
      try await service.submit(crowded)
    }
    let greedy = TestService.response { $0.technologyRequests = Array(repeating: .unlocking, count: 201) }
    await #expect(throws: AssessmentError.overLimit("technology_requests: 201 entries, 200 at most")) {
      try await service.submit(greedy)
    }
  }

  @Test("tells an unknown version of the instrument from a faulty response")
  func unknownVersion() async throws {
    await #expect(throws: AssessmentError.unknownInstrument(id: "cyber-capacity", version: "9.9", known: ["0.1"])) {
      try await service.submit(TestService.response { $0.instrumentVersion = "9.9" })
    }
    await #expect(throws: AssessmentError.self) {
      try await service.submit(TestService.response { $0.instrumentID = "other" })
    }
  }
}

extension Capacity_V1_TechnologyRequest {
  fileprivate static var unlocking: Self { request("mobile-unlock") }
  fileprivate static var fusion: Self { request("data-fusion") }

  private static func request(_ id: String) -> Self {
    var request = Self()
    request.technologyID = id
    request.kind = .software
    return request
  }
}
