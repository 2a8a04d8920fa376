import CapacityProtos
import ProtobufC
import Testing

@testable import Assessments

@Suite("Bundles and further results")
struct BundleTests {
  let service: TestService

  init() async throws { service = try await .registered() }

  private func bundle(_ id: String, by caller: Caller) async throws -> Capacity_V1_AssessmentBundle {
    var request = Capacity_V1_GetBundleRequest()
    request.assessmentID = id
    return try #require(try await service.assessments.getBundle(request, by: caller).bundle)
  }

  @Test("an assessment is made again from its bundle, byte for byte", arguments: ["strong", "middling", "weak"])
  func faithful(sample: String) async throws {
    let id = try await service.submit(try service.sample(sample)).assessmentID
    let bundle = try await bundle(id, by: service.owner)
    let copy = try Capacity_V1_AssessmentBundle(decoding: bundle.encoded(), limits: .stored)
    let verification = try BundleVerification.verify(copy)
    #expect(verification.isFaithful, "\(verification.checks)")
    #expect(verification.checks.allSatisfy { !$0.expected.isEmpty })
  }

  @Test("what was changed is named")
  func changed() async throws {
    let id = try await service.submit(try service.sample("weak")).assessmentID
    let bundle = try await bundle(id, by: service.owner)
    func failing(_ change: (inout Capacity_V1_AssessmentBundle) -> Void) throws -> [String] {
      var changed = bundle
      change(&changed)
      return try BundleVerification.verify(changed).checks.filter { !$0.isMet }.map(\.name)
    }
    #expect(
      try failing { $0.response?.answers["LAW-01"] = TestService.answer(level: 4, "LAW-01") }
        == ["response", "scorecard made again"]
    )
    #expect(try failing { $0.profile?.minimumCoverage = 0.9 } == ["profile", "scorecard made again"])
    #expect(try failing { $0.assessment?.scorecard?.themes[0].coverage = 0.5 } == ["scorecard as shown"])
    #expect(try failing { $0.instrument?.title["en"] = "Other" } == ["instrument"])
    for change in [
      { $0.format = 2 }, { $0.response = nil }, { $0.instrument?.domains[0].indicators[0].weight = -1 },
    ] as [(inout Capacity_V1_AssessmentBundle) -> Void] {
      #expect(throws: AssessmentError.self) { try failing(change) }
    }
  }

  @Test("a bundle is for who may read the response")
  func access() async throws {
    let response = TestService.response { $0.tlp = .green }
    let id = try await service.submit(response, by: service.agencyOne).assessmentID
    try await service.assessments.publish(id)
    let reader = Caller(principal: "dashboard", role: .reader, agency: "agency-two")
    await #expect(throws: AssessmentError.self) { try await bundle(id, by: reader) }
    let other = try await bundle(id, by: service.agencyTwo)
    #expect(other.assessment?.principal == "")
    #expect(try BundleVerification.verify(other).isFaithful)
  }

  @Test("further results stand beside the first, and equal inputs give one result")
  func results() async throws {
    let id = try await service.submit(try service.sample("middling")).assessmentID
    var request = Capacity_V1_RescoreAssessmentRequest()
    request.assessmentID = id
    request.profileID = "with-total"
    let first = try #require(try await service.assessments.rescoreAssessment(request, by: service.owner).result)
    #expect(first.number == 1)
    #expect(first.scorecard?.themes.last?.kind == .total)
    let again = try #require(try await service.assessments.rescoreAssessment(request, by: service.owner).result)
    #expect(again == first)
    var list = Capacity_V1_ListResultsRequest()
    list.assessmentID = id
    let results = try await service.assessments.listResults(list, by: service.owner).results
    #expect(results.map(\.number) == [0, 1])
    #expect(results.map(\.profileID) == ["default", "with-total"])
    #expect(Set(results.compactMap(\.digests?.response)).count == 1)
    await #expect(throws: AssessmentError.self) {
      try await service.assessments.rescoreAssessment(request, by: service.agencyOne)
    }
  }
}
