import CapacityProtos
import Testing

@testable import Assessments

@Suite("What takes the place of an assessment, and what it asked for")
struct SupersedingTests {
  private func published(_ world: ReviewWorld, _ round: String) async throws -> String {
    let id = try await world.submit(round: round)
    try await world.start(id)
    try await world.validate(id)
    try await world.reply(id)
    try await world.publish(id)
    return id
  }

  @Test("A later round that is published supersedes what was published; an earlier one is superseded at once")
  func laterRound() async throws {
    let world = try await ReviewWorld()
    let first = try await published(world, "2026-1")
    let second = try await published(world, "2026-2")
    #expect(try await world.review(first).state == .superseded)
    #expect(try await world.review(first).supersededBy == second)
    let late = try await published(world, "2025-1")
    #expect(try await world.review(late).state == .superseded)
    #expect(try await world.review(late).supersededBy == second)
    #expect(try await world.events(late).suffix(2).map(\.kind) == [.published, .superseded])
    #expect(try await world.review(second).state == .published)
    // What was published stays to be seen: trends rest on it.
    var request = Capacity_V1_GetTrendRequest()
    request.stateCode = "XAA"
    let trend = try await world.assessments.getTrend(request, by: world.reader).trend
    #expect(trend?.rounds.map(\.assessmentID) == [late, first, second])
  }

  @Test("Within a round the one that was submitted last stands, in whatever order they are published")
  func sameRound() async throws {
    let world = try await ReviewWorld()
    let first = try await world.submit()
    let second = try await world.submit()
    for id in [second, first] {
      try await world.start(id)
      try await world.validate(id)
      try await world.reply(id)
      try await world.publish(id)
    }
    #expect(try await world.review(first).state == .superseded)
    #expect(try await world.review(second).state == .published)
    var request = Capacity_V1_GetScorecardRequest()
    request.subject = .stateCode("XAA")
    #expect(try await world.assessments.getScorecard(request, by: world.reader).scorecard?.assessmentID == second)
  }

  @Test("What is returned is corrected by submitting the round again; other rounds leave it as it is")
  func correction() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit()
    try await world.start(id)
    let review = try await world.giveBack(id)
    #expect(review.state == .returned && review.returned.map(\.indicatorID) == ["LAW-01"])
    _ = try await world.submit(round: "2026-2")
    #expect(try await world.review(id).state == .returned)
    let corrected = try await world.submit()
    #expect(try await world.review(id).state == .superseded)
    #expect(try await world.review(id).supersededBy == corrected)
    #expect(try await world.review(corrected).state == .submitted)
    #expect(try await world.events(id).last?.principal == "one")
  }

  @Test("What a withdrawn or corrected assessment asked for counts neither as held nor as open")
  func requests() async throws {
    let world = try await ReviewWorld()
    let ask = [TransferWorld.request()]
    let first = try await world.submit(requests: ask)
    #expect(try await held(world, world.submit(round: "2026-2")) == [first])
    try await world.withdraw(first)
    #expect(try await held(world, world.submit(round: "2026-3")) == [])
    #expect(try await world.world.list { $0.openOnly = true }.isEmpty)
    let second = try await world.submit(round: "2027-1", requests: ask)
    try await world.start(second)
    try await world.giveBack(second)
    // The correction does not ask for it any more, and what it corrects does not count.
    #expect(try await held(world, world.submit(round: "2027-1")) == [])
    let error = await #expect(throws: AssessmentError.self) {
      try await world.world.decide(second, "RF-18", .mitigated)
    }
    #expect(error?.preconditionReason == "ASSESSMENT_CLOSED")
  }

  @Test("A withdrawn assessment is not the latest of its state")
  func latest() async throws {
    let world = try await ReviewWorld()
    let first = try await world.submit()
    let second = try await world.submit(round: "2026-2")
    var request = Capacity_V1_GetScorecardRequest()
    request.subject = .stateCode("XAA")
    #expect(try await world.assessments.getScorecard(request, by: world.ministry).scorecard?.assessmentID == second)
    try await world.withdraw(second)
    #expect(try await world.assessments.getScorecard(request, by: world.ministry).scorecard?.assessmentID == first)
  }

  /// The earlier assessments from which an assessment takes what the state holds.
  private func held(_ world: ReviewWorld, _ id: String) async throws -> [String] {
    var request = Capacity_V1_GetAssessmentRequest()
    request.assessmentID = id
    let assessment = try await world.assessments.getAssessment(request, by: world.submitter).assessment
    return assessment?.technologiesHeld.map(\.assessmentID) ?? []
  }
}
