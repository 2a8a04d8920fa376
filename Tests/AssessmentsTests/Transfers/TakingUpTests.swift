internal import CapacityProtos
internal import Instruments
internal import ProtobufC
internal import Testing

@testable import Assessments

@Suite("Rejections that are taken back")
struct TakingUpTests {
  /// Its flag RF-10 can be decided about from the beginning; RF-18 fires once FOR-05 falls.
  private func rejected(_ world: TransferWorld, round: String = "2026-1") async throws -> String {
    let id = try await world.submit(TransferWorld.response(round: round, ["LIM-02": 0]))
    try await world.decide(id, "RF-10", .rejected)
    return id
  }

  @Test("What a later survey answered meanwhile counts, as if nothing had been rejected")
  func answers() async throws {
    let world = try await TransferWorld()
    let first = try await rejected(world)
    world.now += 1000
    let second = try await world.submit(TransferWorld.response(round: "2026-2", requests: [], ["FOR-05": 0]))
    #expect(try await world.transfer(first).transfer?.judgement?.tier == .moderate)
    let answer = try await world.decide(first, "RF-10", .open)
    #expect(answer.event?.kind == .decided)
    let found = try await world.transfer(first)
    #expect(answer.transfer == found.transfer)
    #expect(found.transfer?.standing == .open)
    #expect(found.transfer?.judgedByAssessmentID == second)
    let other = try await TransferWorld()
    let control = try await other.submit(TransferWorld.response(["LIM-02": 0]))
    other.now += 1000
    try await other.submit(TransferWorld.response(round: "2026-2", requests: [], ["FOR-05": 0]))
    #expect(try await other.transfer(control).transfer?.judgement == found.transfer?.judgement)
    #expect(found.transfer?.judgement?.tier == .high)
    #expect(found.events.map(\.kind) == [.raised, .decided, .decided])
    let event = try #require(found.events.first)
    #expect(event.causeAssessmentID == second)
    #expect(event.causeRuleSetVersion == "")
    #expect(event.before?.tier == .moderate && event.after?.tier == .high)
    #expect(event.answerChanges.contains { $0.indicatorID == "FOR-05" && $0.before == "0.75" && $0.after == "0" })
    #expect(try await world.list { $0.openOnly = true }.map(\.assessmentID) == [first])
    // Later surveys go on from there, though they say nothing of what came meanwhile.
    try await world.submit(TransferWorld.response(round: "2026-3", requests: [], only: ["LAW-01"]))
    #expect(try await world.transfer(first).transfer?.judgement?.tier == .high)
  }

  @Test("A decision that takes its place and does not cover what is known by now is open again at once")
  func otherDecision() async throws {
    let world = try await TransferWorld()
    let first = try await rejected(world)
    try await world.submit(TransferWorld.response(round: "2026-2", requests: [], ["LIM-02": 0, "FOR-05": 0]))
    let answer = try await world.decide(first, "RF-10", .mitigated)
    let standing = try #require(answer.transfer?.flags.first { $0.ruleID == "RF-10" })
    #expect(standing.reopened && standing.status == .open)
    #expect(try await world.transfer(first).events.first?.reopenedRuleIds == ["RF-10"])
  }

  @Test("A newer request that came meanwhile supersedes it: one alone is open")
  func newerRequest() async throws {
    let world = try await TransferWorld()
    let first = try await rejected(world)
    let second = try await world.submit(TransferWorld.response(round: "2026-2"))
    #expect(try await world.transfer(first).transfer?.standing == .rejected)
    try await world.decide(first, "RF-10", .open)
    let transfer = try #require(try await world.transfer(first).transfer)
    #expect(transfer.standing == .superseded)
    #expect(transfer.supersededByAssessmentID == second)
    #expect(try await world.list { $0.openOnly = true }.map(\.assessmentID).contains(first) == false)
    #expect(try await world.transfer(second).transfer?.standing == .open)
  }

  @Test("An older request that came in meanwhile is superseded by it; one for something else is not")
  func olderRequest() async throws {
    let world = try await TransferWorld()
    let first = try await rejected(world, round: "2026-2")
    let requests = [TransferWorld.request("disk-imaging"), TransferWorld.request()]
    let late = try await world.submit(TransferWorld.response(round: "2026-1", requests: requests))
    #expect(try await world.transfer(late, 1).transfer?.standing == .open)
    try await world.decide(first, "RF-10", .open)
    #expect(try await world.transfer(first).transfer?.standing == .open)
    #expect(try await world.transfer(late, 1).transfer?.supersededByAssessmentID == first)
    #expect(try await world.transfer(late, 0).transfer?.standing == .open)
  }

  @Test("Rules that changed meanwhile judge it, and their version is named")
  func rules() async throws {
    let world = try await TransferWorld()
    let first = try await world.submit(TransferWorld.response(["FOR-05": 1]))
    try await world.decide(first, "RF-18", .rejected)
    let newer = try SurveyData.copy { path, text in
      guard path.hasPrefix("dual-use/") else { return text }
      return text.replacing("safeguard(FOR-05) <= 0.25", with: "safeguard(FOR-05) <= 0.10")
        .replacing("version: \"0.2\"", with: "version: \"0.3\"")
    }
    let later = try await TransferWorld(data: newer, store: world.store)
    later.now += 1000
    #expect(try await later.assessments.bringTransfersUpToDate().judged == 1)
    #expect(try await later.transfer(first).transfer?.judgement?.flags.contains { $0.ruleID == "RF-18" } == true)
    try await later.decide(first, "RF-18", .open)
    let found = try await later.transfer(first)
    #expect(found.transfer?.judgement?.flags.contains { $0.ruleID == "RF-18" } == false)
    #expect(found.events.map(\.kind) == [.eased, .decided, .decided])
    #expect(found.events.first?.causeRuleSetVersion == "0.3")
    #expect(found.events.first?.causeAssessmentID == "")
    #expect(found.events.first?.before?.ruleSetVersion == "0.2")
    #expect(found.events.first?.after?.ruleSetVersion == "0.3")
  }

  @Test("While another flag is rejected, nothing is taken up")
  func stillRejected() async throws {
    let world = try await TransferWorld()
    let first = try await world.submit(TransferWorld.response(["LIM-02": 0, "FOR-05": 0]))
    try await world.decide(first, "RF-10", .rejected)
    try await world.decide(first, "RF-18", .rejected)
    try await world.submit(TransferWorld.response(round: "2026-2", requests: [], only: ["FOR-05"]))
    try await world.decide(first, "RF-10", .open)
    let found = try await world.transfer(first)
    #expect(found.transfer?.standing == .rejected)
    #expect(found.events.map(\.kind) == [.decided, .decided, .decided])
    try await world.decide(first, "RF-18", .open)
    #expect(try await world.transfer(first).events.map(\.kind).prefix(2) == [.eased, .decided])
  }
}
