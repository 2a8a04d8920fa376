internal import CapacityProtos
internal import GRDB
internal import Instruments
internal import ProtobufC
internal import Testing

@testable import Assessments
@testable import SQLiteStore

@Suite("Events that rest on what not everybody may see")
struct HiddenGroundTests {
  /// A request, a hidden survey that takes a safeguard away, and one that all may see, which gives half of it back.
  private func world() async throws -> (TransferWorld, first: String, secret: String, third: String) {
    let world = try await TransferWorld()
    let first = try await world.submit(TransferWorld.response(["LIM-02": 0]))
    world.now += 1000
    let secret = try await world.submit(
      TransferWorld.response(round: "2026-2", requests: [], tlp: .red, ["FOR-05": 0], only: ["FOR-05"])
    )
    world.now += 1000
    let third = try await world.submit(
      TransferWorld.response(round: "2026-3", requests: [], ["FOR-05": 2], only: ["FOR-05"])
    )
    return (world, first, secret, third)
  }

  private func told(_ world: TransferWorld, _ caller: Caller) async throws -> [String] {
    let visibility = Access.visibility(of: caller)
    return try await world.store.feed(after: .start, matching: .init(), visibleTo: visibility, limit: 100).events
      .map { Capacity_V1_FeedEventKind(rawValue: Int32($0.kind)).shortName }
  }

  @Test("What a visible survey changed is not told to whom one before it is hidden, in no list, page, file or feed")
  func later() async throws {
    let (world, first, secret, third) = try await world()
    let own = try await world.transfer(first, by: world.one)
    #expect(own.events.map(\.causeAssessmentID) == [third, secret])
    #expect(own.events.first?.answerChanges.first?.before == "0")
    let seen = try await world.transfer(first, by: world.counterpart)
    #expect(seen.events.isEmpty)
    #expect(seen.transfer?.judgement?.tier == .moderate && seen.transfer?.judgedByAssessmentID == "")
    #expect(try await world.events(by: world.counterpart).isEmpty)
    var request = Capacity_V1_GetDueDiligenceRequest()
    request.assessmentID = first
    let file = try await world.assessments.getDueDiligence(request, by: world.counterpart).file
    #expect(file?.trail.isEmpty == true)
    #expect(try await world.assessments.getDueDiligence(request, by: world.one).file?.trail.count == 2)
    #expect(try await told(world, world.counterpart) == ["submitted", "submitted"])
    #expect(
      try await told(world, world.one)
        == ["submitted", "submitted", "transfer_changed", "submitted", "transfer_changed"]
    )
    // The etag counts what happened.
    #expect(seen.transfer?.etag == "" && own.transfer?.etag == "2")
  }

  @Test("Where all that it rests on is visible, it is told whole")
  func visible() async throws {
    let world = try await TransferWorld()
    let first = try await world.submit(TransferWorld.response())
    let second = try await world.submit(TransferWorld.response(round: "2026-2", requests: [], ["FOR-05": 0]))
    let event = try #require(try await world.transfer(first, by: world.counterpart).events.first)
    #expect(event.causeAssessmentID == second)
    #expect(event.before?.tier == .moderate && event.after?.tier == .high)
    #expect(event.answerChanges.map(\.indicatorID) == ["FOR-05"])
    #expect(try await told(world, world.counterpart) == ["submitted", "submitted", "transfer_changed"])
  }

  @Test("Newer rules are no way around it, nor is a decision about a flag that follows from it")
  func rulesAndDecisions() async throws {
    let world = try await TransferWorld()
    let first = try await world.submit(TransferWorld.response(["LIM-02": 0]))
    try await world.submit(
      TransferWorld.response(round: "2026-2", requests: [], tlp: .red, ["LIM-02": 0, "FOR-05": 1])
    )
    let newer = try SurveyData.copy { path, text in
      guard path.hasPrefix("dual-use/") else { return text }
      return text.replacing("safeguard(FOR-05) <= 0.25", with: "safeguard(FOR-05) <= 0.10")
        .replacing("version: \"0.2\"", with: "version: \"0.3\"")
    }
    try await world.decide(first, "RF-18", .mitigated)
    try await world.decide(first, "RF-10", .mitigated)
    let later = try await TransferWorld(data: newer, store: world.store)
    later.now += 1000
    #expect(try await later.assessments.bringTransfersUpToDate().judged == 1)
    #expect(try await later.transfer(first, by: later.one).events.map(\.kind) == [.eased, .decided, .decided, .raised])
    let seen = try await later.transfer(first, by: later.counterpart).events
    #expect(seen.map(\.kind) == [.decided])
    #expect(seen.first?.decision?.ruleID == "RF-10")
    #expect(seen.first?.before == nil)
    #expect(try await told(later, later.counterpart) == ["submitted", "transfer_changed"])
  }

  @Test("A judgement that a hidden survey left behind on a closed request is not shown after it was withdrawn")
  func leftBehind() async throws {
    let world = try await ReviewWorld()
    let ministry = world.world.counterpart
    // The other request keeps the basis of both moving.
    let requests = [TransferWorld.request(), TransferWorld.request("disk-imaging")]
    let first = try await world.submit(tlp: .amber, requests: requests)
    let before = try await world.world.transfer(first, by: ministry).transfer?.judgement
    let secret = try await world.submit(round: "2026-2", tlp: .red) { $0.answers["FOR-05"]?.value = .level(0) }
    try await world.world.decide(first, "RF-18", .rejected)
    try await world.withdraw(secret)
    #expect(try await world.world.transfer(first).transfer?.judgement?.flags.contains { $0.ruleID == "RF-18" } == true)
    #expect(try await world.world.transfer(first, by: ministry).transfer?.judgement == before)
    // Taken up again it eases: that tells as much, and the one before it is still hidden.
    try await world.world.decide(first, "RF-18", .open)
    #expect(try await world.world.transfer(first).events.first?.kind == .eased)
    #expect(try await world.world.transfer(first, by: ministry).events.isEmpty)
    #expect(try await world.world.transfer(first, by: ministry).transfer?.judgedByAssessmentID == first)
  }

  @Test("Pages are as long as asked for, whatever is left out")
  func pages() async throws {
    let (world, first, _, _) = try await world()
    for status in [Capacity_V1_FlagStatus.mitigated, .open] { try await world.decide(first, "RF-10", status) }
    try await world.submit(TransferWorld.response(round: "2026-4", requests: [], ["FOR-05": 0], only: ["FOR-05"]))
    var request = Capacity_V1_ListTransferEventsRequest()
    request.pageSize = 1
    var found: [Int] = []
    repeat {
      let page = try await world.assessments.listTransferEvents(request, by: world.counterpart)
      found.append(page.events.count)
      request.pageToken = page.nextPageToken
    } while !request.pageToken.isEmpty
    #expect(found == [1, 1])
  }

  @Test("Of what an earlier version kept, only the agency itself is told more than what happened")
  func earlierVersion() async throws {
    let world = try await TransferWorld()
    let first = try await world.submit(TransferWorld.response())
    try await world.submit(TransferWorld.response(round: "2026-2", requests: [], ["FOR-05": 0]))
    try await world.store.pool.write { try $0.execute(sql: "DELETE FROM transfer_event_ground") }
    let event = try #require(try await world.transfer(first, by: world.counterpart).events.first)
    #expect(event.kind == .raised && event.before == nil && event.after == nil && event.answerChanges.isEmpty)
    for caller in [world.one, world.owner] {
      #expect(try await world.transfer(first, by: caller).events.first?.after?.tier == .high)
    }
  }
}
