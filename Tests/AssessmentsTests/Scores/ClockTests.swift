import CapacityProtos
import SQLiteStore
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

  @Test("while the server was down, neither: what comes after the restart is the newest of its round")
  func restart() async throws {
    let service = try await TestService.registered()
    let first = try await service.submit(TestService.response(), by: service.agencyOne).assessmentID
    let restarted = try Assessments(
      data: service.assessments.data,
      store: SQLiteAssessmentStore(path: service.file),
      now: { TestService.noon - 86_400_000 }
    )
    var request = Capacity_V1_SubmitResponseRequest()
    request.requestID = "after-the-restart"
    request.response = TestService.response()
    let second = try await restarted.submitResponse(request, by: service.agencyOne).assessmentID
    #expect(first < second)
    var asked = Capacity_V1_GetTrendRequest()
    asked.stateCode = "XAA"
    let trend = try await restarted.getTrend(asked, by: service.agencyOne).trend
    #expect(trend?.rounds.map(\.assessmentID) == [second])
  }
}
