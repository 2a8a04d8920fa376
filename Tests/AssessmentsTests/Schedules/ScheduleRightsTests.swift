import CapacityProtos
import Instruments
import ProtobufC
import Testing

@testable import Assessments

@Suite("Who may have reports made again and again")
struct ScheduleRightsTests {
  @Test("Each role, for schedules of the own agency, of another, of an administrator", arguments: Role.allCases)
  func table(role: Role) {
    let caller = Caller(principal: "p", role: role, agency: role == .counterpart ? nil : "own", stateCode: nil)
    let decisions = ["own", "other", nil].map { Access.decide(caller, .schedule, on: .schedule(agency: $0)) }
    switch role {
    case .admin: #expect(decisions == [.allowed, .allowed, .allowed])
    case .analyst: #expect(decisions == [.allowed, .hidden, .hidden])
    default: #expect(decisions.allSatisfy { $0 == .denied(.role([.analyst, .admin])) })
    }
    #expect((Access.decide(caller, .schedule) == .allowed) == (role == .admin || role == .analyst))
  }

  @Test("To another agency's analyst neither a schedule nor a run is there; an administrator's is for administrators")
  func hidden() async throws {
    let world = try ScheduleWorld(at: "2026-01-05T05:00:00Z")
    let mine = try await world.create(by: world.analyst)
    let owners = try await world.create(by: world.owner)
    try await world.ask(mine, by: world.analyst)
    let run = try #require(try await world.runs(mine, by: world.analyst).first)
    let colleague = Caller(principal: "bo", role: .analyst, agency: "agency-one")
    let stranger = Caller(principal: "cy", role: .analyst, agency: "agency-two")
    #expect(try await world.schedule(mine, by: colleague).owner?.name == "ana")
    #expect(try await world.assessments.reportRun(run.runID, for: colleague) == run)
    for (id, caller) in [(mine, stranger), (owners, stranger), (owners, world.analyst), ("nothing", world.owner)] {
      let error = await #expect(throws: AssessmentError.self) { try await world.schedule(id, by: caller) }
      #expect(error == Assessments.unknownSchedule(id))
      await #expect(throws: AssessmentError.self) { try await world.runs(id, by: caller) }
      await #expect(throws: AssessmentError.self) { try await world.ask(id, by: caller) }
    }
    await #expect(throws: AssessmentError.self) { try await world.assessments.reportRun(run.runID, for: stranger) }
    let list = Capacity_V1_ListReportSchedulesRequest()
    #expect(try await world.assessments.listReportSchedules(list, by: colleague).schedules.map(\.scheduleID) == [mine])
    #expect(try await world.assessments.listReportSchedules(list, by: stranger).schedules.isEmpty)
    #expect(
      try await world.assessments.listReportSchedules(list, by: world.owner).schedules.map(\.scheduleID) == [
        owners, mine,
      ]
    )
    let runs = Capacity_V1_ListReportRunsRequest()
    #expect(try await world.assessments.listReportRuns(runs, by: stranger).runs.isEmpty)
    #expect(try await world.assessments.listReportRuns(runs, by: colleague).runs == [run])
  }

  @Test("A run has the rights of its owner: while a token of that name, role and agency works, and no longer")
  func rights() async throws {
    let world = try ScheduleWorld(at: "2026-01-05T05:00:00Z")
    let one = ScheduleOwner(principal: "ana", role: "analyst", agency: "agency-one")
    let caller: () async throws -> Caller = { try await world.assessments.caller(for: one) }
    let reason: () async throws -> String? = {
      do {
        _ = try await caller()
        return nil
      } catch let failure as RunOutcome.Failure {
        return failure.reason
      }
    }
    #expect(try await reason() == "OWNER_WITHOUT_TOKEN")
    let store = world.assessments.store
    let token = { (id: String, agency: String, role: String, expires: Int64?) in
      TokenRecord(
        id: Self.tokenID(id),
        digest: ContentDigest.bytes(of: Array(id.utf8)),
        prefix: "",
        principal: "ana",
        role: role,
        agency: agency,
        created: 1,
        expires: expires
      )
    }
    _ = try await store.registerToken(token("1", "agency-two", "analyst", nil), registering: true)
    _ = try await store.registerToken(token("2", "agency-one", "reader", nil), registering: true)
    #expect(try await reason() == "OWNER_WITHOUT_TOKEN")
    let end = ScheduleWorld.milliseconds("2026-01-06T00:00:00Z")
    _ = try await store.registerToken(token("3", "agency-one", "analyst", end), registering: true)
    #expect(try await caller() == world.analyst)
    world.set("2026-01-06T00:00:00Z")
    #expect(try await reason() == "OWNER_WITHOUT_TOKEN")
    _ = try await store.registerToken(token("4", "agency-one", "analyst", nil), registering: true)
    #expect(try await caller() == world.analyst)
    _ = try await store.revokeToken(id: Self.tokenID("4"), at: 5)
    #expect(try await reason() == "OWNER_WITHOUT_TOKEN")
  }

  private static func tokenID(_ number: String) -> String { String(repeating: "0", count: 25) + number }
}
