import CapacityProtos
import Testing

@testable import Assessments

@Suite("A clock that goes back")
struct ClockTests {
  @Test("leaves a trend in the order of rounds, and each round with what was submitted last")
  func trend() async throws {
    let world = try await ReviewWorld()
    let later = try await world.submit(round: "2026-2")
    world.world.now -= 86_400_000
    let first = try await world.submit(round: "2026-1")
    world.world.now -= 86_400_000
    let second = try await world.submit(round: "2026-1")
    var request = Capacity_V1_GetTrendRequest()
    request.stateCode = "XAA"
    let trend = try await world.assessments.getTrend(request, by: world.submitter).trend
    #expect(trend?.rounds.map(\.assessmentID) == [second, later])
    #expect(first < second)
    // Steps that follow are told in the order in which they were made, whatever their times.
    try await world.start(second)
    world.world.now -= 86_400_000
    try await world.validate(second)
    #expect(try await world.events(second).map(\.kind) == [.started, .validated])
  }
}
