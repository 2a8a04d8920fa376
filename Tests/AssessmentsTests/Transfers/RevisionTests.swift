internal import CapacityProtos
internal import SQLiteStore
internal import Testing

@testable import Assessments

@Suite("Transfers after what they rest on was withdrawn, corrected or reviewed")
struct RevisionTests {
  private let ask = [TransferWorld.request()]

  @Test("A request is open again, and held, when the newer one that superseded it is withdrawn")
  func withdrawn() async throws {
    let world = try await ReviewWorld()
    let first = try await world.submit(requests: ask)
    let second = try await world.submit(round: "2026-2", requests: ask) { $0.answers["FOR-05"]?.value = .level(0) }
    #expect(try await world.world.transfer(first).transfer?.standing == .superseded)
    try await world.withdraw(second)
    let found = try await world.world.transfer(first)
    #expect(found.transfer?.standing == .open)
    #expect(found.transfer?.supersededByAssessmentID == "")
    // What the withdrawn survey answered counts no more.
    #expect(found.transfer?.judgement?.tier == .moderate)
    #expect(found.transfer?.judgedByAssessmentID == first)
    #expect(found.events.map(\.kind) == [.reopened])
    #expect(found.events.first?.causeAssessmentID == second)
    #expect(try await held(world, world.submit(round: "2026-3")) == [first])
  }

  @Test(
    "What a withdrawn survey had answered is taken out of the judgements that rest on it; what came later stays"
  )
  func answersWithdrawn() async throws {
    let world = try await ReviewWorld()
    let first = try await world.submit(requests: ask)
    let second = try await world.submit(round: "2026-2") { $0.answers["FOR-05"]?.value = .level(0) }
    let third = try await world.submit(round: "2026-3") { response in
      response.answers = response.answers.filter { $0.key == "LIM-02" }
      response.answers["LIM-02"]?.value = .level(0)
    }
    #expect(try await world.world.transfer(first).transfer?.judgement?.tier == .high)
    try await world.withdraw(second)
    let found = try await world.world.transfer(first)
    let judgement = try #require(found.transfer?.judgement)
    #expect(!judgement.flags.contains { $0.ruleID == "RF-18" } && judgement.flags.contains { $0.ruleID == "RF-10" })
    #expect(found.transfer?.judgedByAssessmentID == third)
    #expect(found.events.first?.kind == .eased)
    #expect(found.events.first?.causeAssessmentID == second)
    #expect(found.events.first?.answerChanges.map(\.indicatorID) == ["FOR-05"])
    // The same as if it had never been there.
    let other = try await ReviewWorld()
    let same = try await other.submit(requests: ask)
    _ = try await other.submit(round: "2026-3") { response in
      response.answers = response.answers.filter { $0.key == "LIM-02" }
      response.answers["LIM-02"]?.value = .level(0)
    }
    #expect(try await other.world.transfer(same).transfer?.judgement == judgement)
  }

  @Test("A decision that was made before stands again with the request, unless the ground has become worse since")
  func decisions() async throws {
    let world = try await ReviewWorld()
    let first = try await world.submit(requests: ask) { $0.answers["LIM-02"]?.value = .level(0) }
    try await world.world.decide(first, "RF-10", .accepted)
    let second = try await world.submit(round: "2026-2", requests: ask)
    // While it was closed, another survey came in that raises its tier.
    _ = try await world.submit(round: "2026-2") { response in
      response.answers["LIM-02"]?.value = .level(0)
      response.answers["FOR-05"]?.value = .level(0)
    }
    try await world.withdraw(second)
    let found = try await world.world.transfer(first)
    #expect(found.events.map(\.kind).prefix(2) == [.raised, .reopened])
    #expect(found.events.first?.reopenedRuleIds == ["RF-10"])
    #expect(found.transfer?.judgement?.tier == .high)
    let again = try await ReviewWorld()
    let quiet = try await again.submit(requests: ask) { $0.answers["LIM-02"]?.value = .level(0) }
    try await again.world.decide(quiet, "RF-10", .accepted)
    try await again.withdraw(again.submit(round: "2026-2", requests: ask))
    #expect(try await again.world.transfer(quiet).transfer?.flags.first { $0.ruleID == "RF-10" }?.status == .accepted)
  }

  @Test("With a third request in line, the one in the middle passes the first one on")
  func passedOn() async throws {
    let world = try await ReviewWorld()
    let first = try await world.submit(requests: ask) { $0.answers["FOR-05"]?.value = .level(0) }
    let second = try await world.submit(round: "2026-2", requests: ask)
    let third = try await world.submit(round: "2026-3", requests: ask)
    try await world.withdraw(second)
    #expect(try await world.world.transfer(first).transfer?.supersededByAssessmentID == third)
    #expect(try await world.world.events().isEmpty)
    try await world.withdraw(third)
    #expect(try await world.world.transfer(first).transfer?.standing == .open)
    #expect(try await world.world.list { $0.openOnly = true }.map(\.assessmentID) == [first])
  }

  @Test(
    "A correction that asks no more opens what the corrected one had superseded; one that asks supersedes it"
  )
  func corrected() async throws {
    let world = try await ReviewWorld()
    let first = try await world.submit(requests: ask)
    let second = try await world.submit(round: "2026-2", requests: ask) { $0.answers["FOR-05"]?.value = .level(0) }
    try await world.start(second)
    try await world.giveBack(second)
    let correction = try await world.submit(round: "2026-2", requests: ask) { $0.answers["FOR-05"] = nil }
    #expect(try await world.world.transfer(first).transfer?.supersededByAssessmentID == correction)
    #expect(try await world.world.transfer(second).transfer?.supersededByAssessmentID == correction)
    try await world.start(correction)
    try await world.giveBack(correction)
    let last = try await world.submit(round: "2026-2") { $0.answers["FOR-05"] = nil }
    let found = try await world.world.transfer(first)
    #expect(found.transfer?.standing == .open)
    #expect(found.transfer?.judgedByAssessmentID == last)
    #expect(found.events.map(\.kind) == [.reopened])
    // The corrected answer is not what it rests on, though the correction is silent about it.
    #expect(found.transfer?.judgement?.tier == .moderate)
  }

  @Test(
    "A rejected not_applicable reads as unknown in the kept judgement once it is validated; the first one stays"
  )
  func reviewed() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit(requests: ask) { $0.answers["FOR-05"]?.value = .notApplicable("no laboratory") }
    let claimed = try #require(try await world.world.transfer(id).transfer?.judgement)
    #expect(state(claimed) == .notApplicable)
    try await world.start(id)
    try await world.record(id, [("FOR-05", { $0.notApplicable = .rejected })])
    #expect(try await world.world.transfer(id).transfer?.judgement == claimed)
    try await world.validate(id)
    let kept = try #require(try await world.world.transfer(id).transfer?.judgement)
    #expect(state(kept) == .unknown)
    #expect(try await world.card(id).transfers.first.map(state) == .unknown)
    // A submit of the reviewed answers would be judged the same.
    let other = try await ReviewWorld()
    let same = try await other.submit(requests: ask) { $0.answers["FOR-05"]?.value = .unknown(true) }
    #expect(try await other.world.transfer(same).transfer?.judgement == kept)
    let record = try await world.world.store.transfer(assessmentID: id, item: 0, visibleTo: .all)
    #expect(try TransferState(#require(record)).stored.firstJudgement.map(state) == .notApplicable)
    // Looked at again, it counts as claimed.
    try await world.start(id)
    #expect(try await world.world.transfer(id).transfer?.judgement == claimed)
  }

  /// What a flag of the request says of the safeguard that it rests on.
  private func state(_ judgement: Capacity_V1_TransferAssessment) -> Capacity_V1_AnswerState? {
    judgement.flags.first { $0.ruleID == "RF-18" }?.facts.first { $0.subject == "FOR-05" }?.answerState
  }

  @Test("Earlier requests that took a survey in follow its review, until another one answers the question")
  func reviewedLater() async throws {
    let world = try await ReviewWorld()
    let first = try await world.submit(requests: ask)
    let second = try await world.submit(round: "2026-2") { $0.answers["FOR-05"]?.value = .level(0) }
    try await world.start(second)
    try await world.validate(second)
    #expect(try await world.world.transfer(first).transfer?.judgement?.tier == .high)
    #expect(try await world.world.events().map(\.kind) == [.raised])
  }

  @Test("A decision about what was withdrawn meanwhile is refused inside the transaction")
  func closed() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit(requests: ask) { $0.answers["FOR-05"]?.value = .level(0) }
    try await world.withdraw(id)
    let group = try await world.world.store.changeTransfers(of: id, bytes: 1024) { group, _ in
      #expect(group.stage == Int(Capacity_V1_ReviewState.withdrawn.rawValue))
      return []
    }
    #expect(group != nil)
    let error = await #expect(throws: AssessmentError.self) { try await world.world.decide(id, "RF-18", .mitigated) }
    #expect(error?.preconditionReason == "ASSESSMENT_CLOSED")
  }

  /// The earlier assessments from which an assessment takes what the state holds.
  private func held(_ world: ReviewWorld, _ id: String) async throws -> [String] {
    var request = Capacity_V1_GetAssessmentRequest()
    request.assessmentID = id
    let assessment = try await world.assessments.getAssessment(request, by: world.submitter).assessment
    return assessment?.technologiesHeld.map(\.assessmentID) ?? []
  }
}
