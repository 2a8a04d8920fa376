import CapacityProtos
import Foundation
import Testing

@testable import Assessments

@Suite("Labels and sharing")
struct LabelTests {
  let service: TestService

  init() async throws { service = try await .registered() }

  @Test("AMBER without a label; what is seen follows the label of today, and the response keeps its own")
  func relabel() async throws {
    let id = try await service.submit(TestService.response(), by: service.agencyOne).assessmentID
    #expect(await service.sees(id, service.agencyTwo) == false)
    let green = try await service.label(id, .green, by: service.agencyOne)
    #expect(green.tlp == .green)
    #expect(green.principal == "one")
    #expect(await service.sees(id, service.agencyTwo) == false)
    try await service.assessments.publish(id)
    #expect(await service.sees(id, service.agencyTwo))
    var request = Capacity_V1_GetAssessmentRequest()
    request.assessmentID = id
    request.view = .full
    let seen = try #require(try await service.assessments.getAssessment(request, by: service.agencyTwo).assessment)
    #expect(seen.tlp == .green)
    #expect(seen.response?.tlp == .unspecified)
    #expect(seen.principal.isEmpty)
    _ = try await service.label(id, .red, by: service.agencyOne)
    #expect(await service.sees(id, service.agencyTwo) == false)
    await #expect(throws: AssessmentError.self) { try await service.label(id, .green, by: service.agencyTwo) }
  }

  @Test("a repeated submit answers with the label of today")
  func repeated() async throws {
    let id = try await service.submit(TestService.response(), requestID: "r", by: service.agencyOne).assessmentID
    _ = try await service.label(id, .red, by: service.agencyOne)
    let again = try await service.submit(TestService.response(), requestID: "r", by: service.agencyOne)
    #expect(again.receipt?.repeated == true)
    #expect(again.receipt?.tlp == .red)
  }

  @Test("sharing shows it to one more agency, and only who may share sees with whom")
  func share() async throws {
    let id = try await service.submit(TestService.response(), by: service.agencyOne).assessmentID
    let shared = try await service.share(id, with: "agency-two", by: service.agencyOne)
    #expect(shared.sharedWith == ["agency-two"])
    #expect(await service.sees(id, service.agencyTwo))
    var request = Capacity_V1_GetAssessmentRequest()
    request.assessmentID = id
    #expect(try await service.assessments.getAssessment(request, by: service.agencyTwo).assessment?.sharedWith == [])
    // A stricter label wins over a share, and the share is still there when the label is back.
    _ = try await service.label(id, .amberStrict, by: service.agencyOne)
    #expect(await service.sees(id, service.agencyTwo) == false)
    _ = try await service.label(id, .amber, by: service.agencyOne)
    #expect(await service.sees(id, service.agencyTwo))
    let back = try await service.unshare(id, from: "agency-two", by: service.agencyOne)
    #expect(back.sharedWith.isEmpty)
    #expect(await service.sees(id, service.agencyTwo) == false)
    await #expect(throws: AssessmentError.notFound("the assessment is not shared with agency-two")) {
      try await service.unshare(id, from: "agency-two", by: service.agencyOne)
    }
  }

  @Test("refuses to share with oneself, with nobody, with an unknown agency, and at a label that is too strict")
  func badShares() async throws {
    let id = try await service.submit(TestService.response(), by: service.agencyOne).assessmentID
    for agency in ["agency-one", "", "agency-nine", "a\0b"] {
      await #expect(throws: AssessmentError.self) { try await service.share(id, with: agency, by: service.agencyOne) }
    }
    _ = try await service.label(id, .red, by: service.agencyOne)
    await #expect(throws: AssessmentError.self) {
      try await service.share(id, with: "agency-two", by: service.agencyOne)
    }
  }

  @Test("an assessment that is seen does not give away ids of those before it that are not")
  func heldTechnologies() async throws {
    let first = try await service.submit(
      try service.sample("weak").changed {
        $0.stateCode = "XAA"
        $0.agency = ""
        $0.tlp = .red
      },
      by: service.agencyOne
    )
    let second = try await service.submit(
      try service.sample("weak").changed {
        $0.stateCode = "XAA"
        $0.agency = ""
        $0.round = "2027-1"
        $0.tlp = .green
      },
      by: service.agencyOne
    )
    try await service.assessments.publish(second.assessmentID)
    var request = Capacity_V1_GetAssessmentRequest()
    request.assessmentID = second.assessmentID
    let own = try await service.assessments.getAssessment(request, by: service.agencyOne).assessment
    let earlier = own?.technologiesHeld.filter { $0.assessmentID == first.assessmentID }.map(\.technologyID) ?? []
    #expect(!earlier.isEmpty)
    let others = try #require(try await service.assessments.getAssessment(request, by: service.agencyTwo).assessment)
    #expect(others.technologiesHeld.allSatisfy { !earlier.contains($0.technologyID) && $0.assessmentID.isEmpty })
    #expect(others.digests?.technologiesHeld == "")
    #expect(others.digests?.scorecard == "")
    // The flags are the same, but for what was asked for before and is not asked for again.
    let asked = Set(others.scorecard?.transfers.map(\.technologyID) ?? [])
    for (seen, whole) in zip(others.scorecard?.transfers ?? [], own?.scorecard?.transfers ?? []) {
      #expect(seen.flags.map(\.ruleID) == whole.flags.map(\.ruleID))
      #expect(seen.flags.flatMap(\.technologyIds).allSatisfy { asked.contains($0) || !earlier.contains($0) })
    }
  }

  @Test("contacts are for the agency's own submitters, and can be erased without touching a digest")
  func contact() async throws {
    var request = Capacity_V1_SubmitResponseRequest()
    request.requestID = "r"
    request.response = TestService.response()
    var contact = Capacity_V1_Contact()
    contact.name = "A Person"
    request.contact = contact
    let reply = try await service.assessments.submitResponse(request, by: service.agencyOne)
    _ = try await service.label(reply.assessmentID, .clear, by: service.agencyOne)
    var ask = Capacity_V1_GetContactRequest()
    ask.assessmentID = reply.assessmentID
    #expect(try await service.assessments.getContact(ask, by: service.agencyOne).contact == contact)
    await #expect(throws: AssessmentError.self) { try await service.assessments.getContact(ask, by: service.agencyTwo) }
    var erase = Capacity_V1_EraseContactRequest()
    erase.assessmentID = reply.assessmentID
    #expect(try await service.assessments.eraseContact(erase, by: service.agencyOne).erased)
    #expect(try await !service.assessments.eraseContact(erase, by: service.agencyOne).erased)
    #expect(try await service.assessments.getContact(ask, by: service.agencyOne).contact == nil)
    var read = Capacity_V1_GetAssessmentRequest()
    read.assessmentID = reply.assessmentID
    let after = try await service.assessments.getAssessment(read, by: service.agencyOne).assessment
    #expect(after?.digests == reply.receipt?.digests)
  }
}
