import CapacityProtos
import Testing

@testable import Assessments

@Suite("What stands again when something is withdrawn")
struct ReinstatementTests {
  private func published(_ world: ReviewWorld, _ round: String, asks: Bool = false) async throws -> String {
    let id = try await world.submit(round: round, requests: asks ? [TransferWorld.request()] : [])
    try await world.start(id)
    try await world.validate(id)
    try await world.reply(id)
    try await world.publish(id)
    return id
  }

  @Test("What was published is published again when the later round is withdrawn, with what it had asked for")
  func publishedAgain() async throws {
    let world = try await ReviewWorld()
    let first = try await published(world, "2026-1", asks: true)
    let second = try await published(world, "2026-2")
    #expect(try await world.world.transfer(first).transfer?.standing == .superseded)
    #expect(try await world.review(first).state == .superseded)
    try await world.withdraw(second)
    let review = try await world.review(first)
    #expect(review.state == .published && review.supersededBy.isEmpty && review.validated)
    let event = try #require(try await world.events(first).last)
    #expect(event.kind == .reinstated && event.supersededBy == second)
    #expect(event.before == .superseded && event.after == .published)
    #expect(try await world.world.transfer(first).transfer?.standing == .open)
    try await world.world.decide(first, "RF-17", .open)
    var request = Capacity_V1_GetScorecardRequest()
    request.subject = .stateCode("XAA")
    #expect(try await world.assessments.getScorecard(request, by: world.reader).scorecard?.assessmentID == first)
  }

  @Test("Of several that gave way to one, the latest stands again and takes the place of the others")
  func several() async throws {
    let world = try await ReviewWorld()
    let first = try await published(world, "2026-1")
    let third = try await published(world, "2026-3")
    let second = try await published(world, "2026-2")
    #expect(try await world.review(second).supersededBy == third)
    try await world.withdraw(third)
    #expect(try await world.review(second).state == .published)
    #expect(try await world.review(first).state == .superseded)
    #expect(try await world.review(first).supersededBy == second)
    try await world.withdraw(second)
    #expect(try await world.review(first).state == .published)
  }

  @Test("What was returned waits for a correction again when its correction is withdrawn, unless there is another")
  func returnedAgain() async throws {
    let world = try await ReviewWorld()
    let first = try await world.submit(requests: [TransferWorld.request()])
    try await world.start(first)
    try await world.giveBack(first)
    let correction = try await world.submit()
    try await world.withdraw(correction)
    #expect(try await world.review(first).state == .returned)
    #expect(try await world.world.transfer(first).transfer?.standing == .open)
    let second = try await world.submit()
    let third = try await world.submit()
    #expect(try await world.review(first).supersededBy == second)
    try await world.withdraw(second)
    #expect(try await world.review(first).state == .superseded)
    #expect(try await world.review(first).supersededBy == third)
    #expect(try await world.world.transfer(first).transfer?.supersededByAssessmentID == third)
  }

  @Test("What was there beside it before it was returned corrects nothing: it is returned again, and can be worked on")
  func besideIt() async throws {
    let world = try await ReviewWorld()
    let first = try await world.submit(requests: [TransferWorld.request()])
    let beside = try await world.submit { $0.answers["LAW-01"] = ReviewWorld.answer(level: 1) }
    try await world.start(first)
    try await world.giveBack(first)
    let correction = try await world.submit()
    #expect(try await world.review(first).supersededBy == correction)
    try await world.withdraw(correction)
    let review = try await world.review(first)
    #expect(review.state == .returned && review.supersededBy.isEmpty)
    #expect(try await world.review(beside).state == .submitted)
    #expect(try await world.world.transfer(first).transfer?.standing == .open)
    // Returned once more: what came meanwhile is no correction either.
    let meanwhile = try await world.submit()
    #expect(try await world.review(first).supersededBy == meanwhile)
    try await world.withdraw(meanwhile)
    try await world.start(first)
    let third = try await world.submit()
    try await world.giveBack(first)
    let fourth = try await world.submit()
    try await world.withdraw(fourth)
    #expect(try await world.review(first).state == .returned)
    #expect(try await world.review(third).state == .submitted)
    #expect(try await world.withdraw(first).state == .withdrawn)
  }

  @Test("Of one that a version returned which did not note what was there, nothing is taken for its correction")
  func unknown() async throws {
    let world = try await ReviewWorld()
    let first = try await world.submit()
    try await world.start(first)
    try await world.giveBack(first)
    let correction = try await world.submit()
    let later = try await world.submit()
    _ = try await world.assessments.store.changeReview(of: first) { situation in
      var record = situation.record
      record.returnedBehind = nil
      return ReviewChange(action: "forgot", record: record, events: [])
    }
    try await world.withdraw(correction)
    #expect(try await world.review(first).state == .returned)
    #expect(try await world.review(later).state == .submitted)
  }
}
