import CapacityProtos
import Testing

@testable import Assessments

@Suite("What a review tells of an assessment that its reader may not see")
struct ReviewSecrecyTests {
  /// One that was returned, and its correction under a label of its own.
  private func corrected(_ world: ReviewWorld, _ label: Capacity_V1_Tlp) async throws -> (String, String) {
    let first = try await world.submit(tlp: .amber)
    try await world.start(first)
    try await world.giveBack(first)
    return (first, try await world.submit(tlp: label))
  }

  @Test("That there is a correction, and since when: not which, nor who sent it")
  func correction() async throws {
    let world = try await ReviewWorld()
    let (first, second) = try await corrected(world, .red)
    for caller in [world.ministry, world.analyst] {
      let review = try await world.review(first, by: caller)
      #expect(review.state == .superseded && review.supersededBy.isEmpty)
      let event = try #require(try await world.events(first, by: caller).last)
      #expect(event.kind == .superseded && event.after == .superseded && event.createTime != nil)
      #expect(event.supersededBy.isEmpty && event.principal.isEmpty && event.role == .unspecified)
    }
    // To the agency's submitters all is told, and of all other events to everybody.
    #expect(try await world.review(first).supersededBy == second)
    let told = try #require(try await world.events(first).last)
    #expect(told.supersededBy == second && told.principal == "one" && told.role == .submitter)
    #expect(try await world.events(first, by: world.ministry).dropLast() == world.events(first).dropLast())
    // What it may see again it is told again.
    _ = try await world.assessments.setTlp(.with(second, .amber), by: world.submitter)
    #expect(try await world.review(first, by: world.ministry).supersededBy == second)
    #expect(try await world.events(first, by: world.ministry) == world.events(first))
  }

  @Test("That it stands again: not in place of which, nor who took that one back")
  func reinstatement() async throws {
    let world = try await ReviewWorld()
    let (first, second) = try await corrected(world, .red)
    try await world.withdraw(second)
    let event = try #require(try await world.events(first, by: world.ministry).last)
    #expect(event.kind == .reinstated && event.after == .returned)
    #expect(event.supersededBy.isEmpty && event.principal.isEmpty && event.role == .unspecified)
    #expect(try await world.events(first).last?.supersededBy == second)
  }
}

extension Capacity_V1_SetTlpRequest {
  fileprivate static func with(_ id: String, _ tlp: Capacity_V1_Tlp) -> Self {
    var request = Self()
    request.assessmentID = id
    request.tlp = tlp
    return request
  }
}
