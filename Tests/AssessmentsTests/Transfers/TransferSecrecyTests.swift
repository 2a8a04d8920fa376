internal import CapacityProtos
internal import ProtobufC
internal import Testing

@testable import Assessments

@Suite("Who sees what of a transfer")
struct TransferSecrecyTests {
  @Test("Dashboards see tiers and standings, no words that people wrote and no names")
  func words() async throws {
    let world = try await TransferWorld()
    let id = try await world.submit(TransferWorld.response(["FOR-05": 0]))
    try await world.decide(id, "RF-18", .mitigated)
    try await world.assessments.publish(id)
    let transfer = try #require(try await world.transfer(id, by: world.reader).transfer)
    let decision = try #require(transfer.flags.first { $0.ruleID == "RF-18" }?.decision)
    #expect(decision.status == .mitigated)
    #expect(decision.reason.isEmpty && decision.evidence.isEmpty && decision.principal.isEmpty)
    #expect(transfer.request?.comment == "")
    let event = try #require(try await world.transfer(id, by: world.reader).events.first)
    #expect(event.decision?.reason == "" && event.decision?.principal == "")
    // The counterpart may read the response, and so the reasons; who recorded them it is not told.
    let seen = try await world.transfer(id, by: world.counterpart)
    #expect(seen.events.first?.decision?.reason == "looked at with the laboratory")
    #expect(seen.events.first?.decision?.principal == "")
    #expect(try await world.list(by: world.reader).first?.request == nil)
  }

  @Test("What a survey with a stricter label did to the judgement is not told to those who may not see it")
  func hiddenCause() async throws {
    let world = try await TransferWorld()
    let id = try await world.submit(TransferWorld.response())
    try await world.assessments.publish(id)
    let secret = try await world.submit(
      TransferWorld.response(round: "2026-2", requests: [], tlp: .red, ["FOR-05": 0])
    )
    #expect(try await world.transfer(id).transfer?.judgement?.tier == .high)
    #expect(try await world.events(by: world.one).map(\.causeAssessmentID) == [secret])
    for caller in [world.reader, world.counterpart] {
      let found = try await world.transfer(id, by: caller)
      #expect(found.transfer?.judgement?.tier == .moderate)
      #expect(found.transfer?.judgedByAssessmentID == "")
      #expect(found.events.isEmpty)
      #expect(try await world.events(by: caller).isEmpty)
      #expect(try await world.list(by: caller).first?.judgement?.tier == .moderate)
    }
  }

  @Test("Transfers and events of what somebody may not see are not there")
  func invisible() async throws {
    let world = try await TransferWorld()
    let id = try await world.submit(TransferWorld.response(tlp: .red, ["FOR-05": 0]))
    try await world.decide(id, "RF-18", .mitigated)
    for caller in [world.reader, world.counterpart, Caller(principal: "two", role: .submitter, agency: "agency-two")] {
      #expect(try await world.list(by: caller).isEmpty)
      #expect(try await world.events(by: caller).isEmpty)
      await #expect(throws: AssessmentError.self) { try await world.transfer(id, by: caller) }
    }
    #expect(try await world.list(by: world.one).count == 1)
    // The label is that of the assessment, also after it changed.
    var request = Capacity_V1_SetTlpRequest()
    request.assessmentID = id
    request.tlp = .green
    _ = try await world.assessments.setTlp(request, by: world.one)
    let stranger = Caller(principal: "two", role: .reader, agency: "agency-two")
    #expect(try await world.list(by: stranger).isEmpty)
    #expect(try await world.events(by: stranger).isEmpty)
    try await world.assessments.publish(id)
    #expect(try await world.list(by: stranger).map(\.assessmentID) == [id])
    #expect(try await world.events(by: stranger).map(\.assessmentID) == [id])
  }

  @Test("Lists go page by page in their order, and filters keep what they say")
  func pages() async throws {
    let world = try await TransferWorld()
    let technologies = ["mobile-unlock", "disk-imaging", "penetration-testing"]
    var ids: [String] = []
    for round in 1...3 {
      world.now += 1000
      let requests = technologies.map { TransferWorld.request($0) }
      ids.append(try await world.submit(TransferWorld.response(round: "2026-\(round)", requests: requests)))
    }
    var request = Capacity_V1_ListTransfersRequest()
    request.pageSize = 2
    var found: [String] = []
    repeat {
      let page = try await world.assessments.listTransfers(request, by: world.one)
      found += page.transfers.map { "\($0.assessmentID) \($0.item)" }
      request.pageToken = page.nextPageToken
    } while !request.pageToken.isEmpty
    #expect(found == ids.reversed().flatMap { id in (0..<3).map { "\(id) \($0)" } })
    #expect(try await world.list { $0.technologyID = "disk-imaging" }.count == 3)
    #expect(try await world.list { $0.assessmentID = ids[0] }.map(\.item) == [0, 1, 2])
    #expect(try await world.list { $0.stateCode = "XBB" }.isEmpty)
    #expect(try await world.list { $0.tierAtLeast = .prohibitive }.isEmpty)
    await #expect(throws: AssessmentError.self) { try await world.list { $0.technologyID = "mobile-unlok" } }
  }
}
