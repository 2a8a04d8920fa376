import CapacityProtos
import Testing

@testable import Assessments

@Suite("Who is given the kept files of a run")
struct KeptFileRightsTests {
  private let service: TestService
  private let analyst = Caller(principal: "ana", role: .analyst, agency: "agency-one")
  private let colleague = Caller(principal: "new", role: .analyst, agency: "agency-one")

  init() async throws { service = try await TestService.registered() }

  private func submit(_ round: String, of agency: String = "agency-one", _ tlp: Capacity_V1_Tlp) async throws -> String
  {
    let response = TestService.response { response in
      (response.agency, response.round, response.tlp) = (agency, round, tlp)
    }
    return try await service.submit(response).assessmentID
  }

  /// A finished run of the analyst's whose files rest on these.
  private func run(_ sources: String...) async throws -> Capacity_V1_ReportRun {
    let assessments = service.assessments
    var creation = Capacity_V1_CreateReportScheduleRequest()
    creation.schedule = ScheduleWorld.schedule()
    let made = try await assessments.createReportSchedule(creation, means: ScheduleWorld.means, by: analyst)
    var request = Capacity_V1_RunReportScheduleRequest()
    request.scheduleID = made.schedule?.scheduleID ?? ""
    _ = try await assessments.runReportSchedule(request, by: analyst)
    let claimed = try #require(try await assessments.claimRun(of: request.scheduleID))
    var outcome = RunOutcome.kept
    outcome.sources = Set(sources)
    try await assessments.finishRun(claimed, outcome)
    return try await assessments.reportRun(claimed.run.runID, for: analyst)
  }

  /// Whether each is given them: the owner, somebody else of the agency, an administrator.
  private func given(_ run: Capacity_V1_ReportRun) async throws -> [Bool] {
    var given: [Bool] = []
    for caller in [analyst, colleague, service.owner] {
      do {
        try await service.assessments.passToFiles(of: run, for: caller)
        given.append(true)
      } catch let error as AssessmentError {
        #expect(error.isNotFound, "\(error)")
        given.append(false)
      }
    }
    return given
  }

  @Test("Who may see all that they rest on, by the label of now")
  func label() async throws {
    let (first, second) = try await (submit("2026-1", .amber), submit("2026-2", .amber))
    let run = try await run(first, second)
    #expect(try await given(run) == [true, true, true])
    _ = try await service.label(first, .red, by: service.agencyOne)
    #expect(try await given(run) == [false, false, true])
    // The run itself is to be seen by who may see the schedule.
    #expect(try await service.assessments.reportRun(run.runID, for: colleague).filesKept)
    _ = try await service.label(first, .amberStrict, by: service.agencyOne)
    #expect(try await given(run) == [true, true, true])
  }

  @Test("After a share has ended nobody of the agency that it was shared with")
  func share() async throws {
    let theirs = try await submit("2026-1", of: "agency-two", .amber)
    _ = try await service.share(theirs, with: "agency-one", by: service.agencyTwo)
    let run = try await run(theirs)
    #expect(try await given(run) == [true, true, true])
    _ = try await service.unshare(theirs, from: "agency-one", by: service.agencyTwo)
    #expect(try await given(run) == [false, false, true])
  }

  @Test("After a withdrawal those who still see what was withdrawn: the agency's own analysts, and no others")
  func withdrawal() async throws {
    let (own, theirs) = try await (submit("2026-1", .green), submit("2026-1", of: "agency-two", .green))
    try await service.assessments.publish(own, theirs)
    let (first, second) = try await (run(own), run(theirs))
    #expect(try await given(first) == [true, true, true])
    #expect(try await given(second) == [true, true, true])
    for (id, agency) in [(own, service.agencyOne), (theirs, service.agencyTwo)] {
      var request = Capacity_V1_WithdrawAssessmentRequest()
      (request.assessmentID, request.reason) = (id, "a mistake")
      _ = try await service.assessments.withdrawAssessment(request, by: agency)
    }
    for (id, run) in [(own, first), (theirs, second)] {
      let sees = await service.sees(id, analyst)
      #expect(sees == (id == own))
      #expect(try await given(run) == [sees, sees, true])
    }
  }

  @Test("Of a run that a version made which did not note what it rests on, administrators alone")
  func earlierVersions() async throws {
    _ = try await submit("2026-1", .clear)
    #expect(try await given(run()) == [false, false, true])
  }

  @Test("Any number of assessments is looked at as a whole")
  func many() async throws {
    var ids: [String] = []
    for number in 0..<200 { ids.append(try await submit("\(2000 + number / 4)-\(number % 4 + 1)", .amber)) }
    let sources = Set(ids)
    let others = sources.subtracting([ids[0]])
    let run = try await run(ids[0])
    _ = try await service.assessments.store.changeSchedule(id: run.scheduleID) { situation in
      ScheduleChange(
        action: "note",
        schedule: situation.schedule,
        run: situation.lastRun,
        sources: others
      )
    }
    #expect(try await service.assessments.store.sources(ofRun: run.runID) == sources)
    #expect(try await given(run) == [true, true, true])
    _ = try await service.label(ids[150], .red, by: service.agencyOne)
    #expect(try await given(run) == [false, false, true])
  }
}
