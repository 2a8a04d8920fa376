internal import CapacityProtos
internal import Instruments
internal import ProtobufC
internal import Testing

@testable import Assessments

@Suite("Transfers are judged again")
struct RejudgingTests {
  @Test("What a submit judged is kept as it is, and nothing happened to it yet")
  func kept() async throws {
    let world = try await TransferWorld()
    let id = try await world.submit(TransferWorld.response())
    let found = try await world.transfer(id)
    let transfer = try #require(found.transfer)
    var request = Capacity_V1_GetAssessmentRequest()
    request.assessmentID = id
    let stored = try await world.assessments.getAssessment(request, by: world.owner).assessment
    #expect(transfer.judgement == stored?.scorecard?.transfers.first)
    #expect(transfer.standing == .open)
    #expect(transfer.judgedByAssessmentID == id)
    #expect(transfer.request?.comment == "for the laboratory")
    #expect(found.events.isEmpty)
    #expect(try await world.list().map(\.assessmentID) == [id])
  }

  @Test("A later survey that lowers a safeguard raises the judgement, with the answer that did it")
  func lowered() async throws {
    let world = try await TransferWorld()
    let first = try await world.submit(TransferWorld.response())
    world.now += 1000
    let second = try await world.submit(
      TransferWorld.response(round: "2026-2", requests: [], ["FOR-05": 0])
    )
    let found = try await world.transfer(first)
    #expect(found.transfer?.judgement?.flags.map(\.ruleID).contains("RF-18") == true)
    #expect(found.transfer?.judgedByAssessmentID == second)
    let event = try #require(found.events.first)
    #expect(found.events.count == 1)
    #expect(event.kind == .raised)
    #expect(event.causeAssessmentID == second)
    #expect(event.before?.tier == .moderate)
    #expect(event.after?.tier == .high)
    #expect(event.answerChanges.map(\.indicatorID) == ["FOR-05"])
    #expect(event.answerChanges.first?.before == "0.75")
    #expect(event.answerChanges.first?.after == "0")
    // The assessment itself stays as it was made.
    var request = Capacity_V1_GetAssessmentRequest()
    request.assessmentID = first
    let stored = try await world.assessments.getAssessment(request, by: world.owner).assessment
    #expect(stored?.scorecard?.transfers.first?.tier == .moderate)
  }

  @Test("Decisions that do not cover the new judgement are open again; those about the same flag at the same tier stay")
  func reopened() async throws {
    let world = try await TransferWorld()
    let first = try await world.submit(TransferWorld.response(["LIM-02": 0, "FOR-05": 0]))
    try await world.decide(first, "RF-18", .mitigated)
    try await world.decide(first, "RF-10", .accepted)
    world.now += 1000
    // Nothing of what was decided becomes worse.
    try await world.submit(TransferWorld.response(round: "2026-2", requests: [], ["LIM-02": 0, "FOR-05": 0]))
    let same = try await world.transfer(first).transfer?.flags.filter { ["RF-10", "RF-18"].contains($0.ruleID) }
    #expect(same?.map(\.status) == [.accepted, .mitigated])
    // A found misuse cannot be told by a survey; a lost law can make a flag more.
    try await world.submit(
      TransferWorld.response(round: "2026-3", requests: [], ["LIM-02": 0, "FOR-05": 0, "ENF-06": 0, "HRS-02": 0])
    )
    let transfer = try #require(try await world.transfer(first).transfer)
    #expect(transfer.judgement?.tier == .high)
    let byRule = Dictionary(uniqueKeysWithValues: transfer.flags.map { ($0.ruleID, $0) })
    #expect(byRule["RF-18"]?.status == .mitigated)
    #expect(byRule["RF-10"]?.status == .accepted)
  }

  @Test("A safeguard that falls further opens the flags again that rest on it, and no others")
  func fellFurther() async throws {
    let world = try await TransferWorld()
    let first = try await world.submit(TransferWorld.response(["LIM-02": 0, "FOR-05": 1]))
    try await world.decide(first, "RF-18", .mitigated)
    try await world.decide(first, "RF-10", .accepted)
    world.now += 1000
    try await world.submit(TransferWorld.response(round: "2026-2", requests: [], ["LIM-02": 0, "FOR-05": 0]))
    let found = try await world.transfer(first)
    #expect(found.events.first?.kind == .raised)
    #expect(found.events.first?.reopenedRuleIds == ["RF-18"])
    #expect(found.transfer?.flags.first { $0.ruleID == "RF-10" }?.status == .accepted)
  }

  @Test("When the tier rises, all decisions are open again, for who approves depends on the tier")
  func tierRose() async throws {
    let world = try await TransferWorld()
    let first = try await world.submit(TransferWorld.response(["LIM-02": 0]))
    #expect(try await world.transfer(first).transfer?.judgement?.tier == .moderate)
    try await world.decide(first, "RF-10", .accepted)
    world.now += 1000
    try await world.submit(TransferWorld.response(round: "2026-2", requests: [], ["LIM-02": 0, "FOR-05": 0]))
    let found = try await world.transfer(first)
    let standing = try #require(found.transfer?.flags.first { $0.ruleID == "RF-10" })
    #expect(standing.status == .open)
    #expect(standing.reopened)
    #expect(standing.decision?.status == .accepted)
    #expect(found.events.first?.reopenedRuleIds == ["RF-10"])
    #expect(try await world.list { $0.openOnly = true }.map(\.assessmentID) == [first])
  }

  @Test("A better answer eases it; silence, and an answer to an older round, change nothing")
  func eased() async throws {
    let world = try await TransferWorld()
    let first = try await world.submit(TransferWorld.response(round: "2026-2", ["FOR-05": 0]))
    try await world.submit(TransferWorld.response(round: "2026-3", requests: [], only: ["LAW-01"]))
    try await world.submit(TransferWorld.response(round: "2026-1", requests: []))
    #expect(try await world.events().isEmpty)
    #expect(try await world.transfer(first).transfer?.judgement?.tier == .high)
    world.now += 1000
    try await world.submit(TransferWorld.response(round: "2026-4", requests: [], only: ["FOR-05"]))
    let found = try await world.transfer(first)
    #expect(found.events.map(\.kind) == [.eased])
    #expect(found.transfer?.judgement?.tier == .moderate)
  }

  @Test("A newer request for the same technology supersedes the older one, unless it is of an older round")
  func superseded() async throws {
    let world = try await TransferWorld()
    let first = try await world.submit(TransferWorld.response())
    let second = try await world.submit(TransferWorld.response(round: "2026-2"))
    let late = try await world.submit(TransferWorld.response(round: "2025-1"))
    #expect(try await world.transfer(first).transfer?.standing == .superseded)
    #expect(try await world.transfer(first).transfer?.supersededByAssessmentID == second)
    #expect(try await world.transfer(second).transfer?.standing == .open)
    #expect(try await world.transfer(late).transfer?.supersededByAssessmentID == second)
    try await world.submit(TransferWorld.response(round: "2026-3", requests: [], ["FOR-05": 0]))
    #expect(try await world.events().map(\.assessmentID) == [second])
  }

  @Test("Newer rules judge all open transfers again, once, in the name of their version")
  func newerRules() async throws {
    let world = try await TransferWorld()
    let first = try await world.submit(TransferWorld.response(["FOR-05": 1]))
    let newer = try SurveyData.copy { path, text in
      guard path.hasPrefix("dual-use/") else { return text }
      return text.replacing("safeguard(FOR-05) <= 0.25", with: "safeguard(FOR-05) <= 0.10")
        .replacing("version: \"0.2\"", with: "version: \"0.3\"")
    }
    let later = try await TransferWorld(data: newer, store: world.store)
    let done = try await later.assessments.bringTransfersUpToDate()
    #expect(done.adopted == 0)
    #expect(done.judged == 1 && done.failed == 0)
    let found = try await later.transfer(first)
    #expect(found.events.map(\.kind) == [.eased])
    #expect(found.events.first?.causeRuleSetVersion == "0.3")
    #expect(found.events.first?.before?.ruleSetVersion == "0.2")
    #expect(found.transfer?.ruleSetVersion == "0.3")
    #expect(found.transfer?.judgement?.flags.contains { $0.ruleID == "RF-18" } == false)
    let again = try await later.assessments.bringTransfersUpToDate()
    #expect((again.adopted, again.judged, again.failed) == (0, 0, 0))
  }

  @Test("What a version stored that kept no transfers is taken in, in its order, with what came later")
  func adopted() async throws {
    let world = try await TransferWorld()
    let first = try await world.submit(TransferWorld.response())
    world.now += 1000
    let second = try await world.submit(TransferWorld.response(round: "2026-2", requests: [], ["FOR-05": 0]))
    world.now += 1000
    let third = try await world.submit(
      TransferWorld.response(round: "2026-2", requests: [TransferWorld.request("disk-imaging")], ["FOR-05": 0])
    )
    let before = try await (world.transfer(first), world.transfer(third))
    try await world.store.forgetTransfers()
    #expect(try await world.list().isEmpty)
    // Two requested something; the second one is found in neither list, so that its answers are not taken in.
    let done = try await world.assessments.bringTransfersUpToDate()
    #expect((done.adopted, done.judged, done.failed) == (2, 0, 0))
    let after = try await (world.transfer(first), world.transfer(third))
    #expect(after.0.transfer?.judgement == before.0.transfer?.judgement)
    #expect(after.0.transfer?.judgedByAssessmentID == third)
    #expect(after.1.transfer?.judgement == before.1.transfer?.judgement)
    #expect(after.0.events.map(\.causeAssessmentID) == [third])
    #expect(before.0.events.map(\.causeAssessmentID) == [second])
  }
}
