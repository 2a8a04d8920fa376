import CapacityProtos
import ProtobufC
import Testing

@testable import Assessments

@Suite("Runs of schedules")
struct ScheduleRunTests {
  @Test("A run is made when it is due, and for whoever takes it first")
  func once() async throws {
    let world = try ScheduleWorld(at: "2026-01-05T05:00:00Z")
    let id = try await world.create()
    #expect(try await world.assessments.claimRun(of: id) == nil)
    #expect(
      try await world.assessments.scheduleOutlook().next == ScheduleWorld.milliseconds("2026-01-05T06:00:00Z") / 1000
    )
    world.set("2026-01-05T06:00:00Z")
    #expect(try await world.assessments.scheduleOutlook().ready == [id])
    let claimed = try #require(try await world.assessments.claimRun(of: id))
    #expect(try await world.assessments.claimRun(of: id) == nil)
    #expect(try await world.assessments.scheduleOutlook().ready.isEmpty)
    #expect(try await world.schedule(id).lastRun?.state == .running)
    #expect(try await world.assessments.finishRun(claimed, .kept))
    let run = try #require(try await world.runs(id).first)
    #expect(run.state == .succeeded && run.number == 1 && run.attempts == 1 && !run.catchUp && run.filesKept)
    #expect(run.dueTime?.rfc3339 == "2026-01-05T06:00:00Z")
    #expect(try await world.schedule(id).nextTime?.rfc3339 == "2026-01-06T06:00:00Z")
    #expect(try await world.assessments.claimRun(of: id) == nil)
  }

  @Test("Two runs that were missed are caught up by one, which says so")
  func catchUp() async throws {
    let world = try ScheduleWorld(at: "2026-01-05T05:00:00Z")
    let id = try await world.create()
    // No server on the 5th and the 6th.
    world.set("2026-01-06T09:30:00Z")
    #expect(try await world.make(id) == "2026-01-06T06:00:00Z")
    #expect(try await world.make(id) == nil)
    let runs = try await world.runs(id)
    #expect(runs.count == 1)
    #expect(runs.first?.catchUp == true && runs.first?.missed == 1)
    world.set("2026-01-07T06:00:00Z")
    #expect(try await world.make(id) == "2026-01-07T06:00:00Z")
    #expect(try await world.runs(id).map(\.catchUp) == [false, true])
  }

  @Test(
    "When the clock is put forward, what it leaps over is due at the leap, once; put back, what it shows twice is due once"
  )
  func summerTime() async throws {
    let world = try ScheduleWorld(at: "2026-03-28T12:00:00Z")
    let id = try await world.create(ScheduleWorld.schedule("30 2 * * *", "Europe/Berlin"))
    // 02:00 becomes 03:00 at 01:00 UTC on 29 March.
    world.set("2026-03-29T00:59:59Z")
    #expect(try await world.make(id) == nil)
    world.set("2026-03-29T01:00:00Z")
    #expect(try await world.make(id) == "2026-03-29T01:00:00Z")
    world.set("2026-03-29T02:00:00Z")
    #expect(try await world.make(id) == nil)
    world.set("2026-03-30T00:30:00Z")
    #expect(try await world.make(id) == "2026-03-30T00:30:00Z")
    // 03:00 becomes 02:00 at 01:00 UTC on 25 October: 02:30 is at 00:30 and at 01:30 UTC.
    try await world.pause(id)
    world.set("2026-10-24T12:00:00Z")
    try await world.resume(id)
    world.set("2026-10-25T00:30:00Z")
    #expect(try await world.make(id) == "2026-10-25T00:30:00Z")
    world.set("2026-10-25T23:00:00Z")
    #expect(try await world.make(id) == nil)
    world.set("2026-10-26T01:30:00Z")
    #expect(try await world.make(id) == "2026-10-26T01:30:00Z")
  }

  @Test("A server that ends between claim and delivery leaves a run that is made again once, and no more")
  func crash() async throws {
    let world = try ScheduleWorld(at: "2026-01-05T05:00:00Z")
    let id = try await world.create()
    world.set("2026-01-05T06:00:00Z")
    let first = try #require(try await world.assessments.claimRun(of: id))
    // The next server.
    #expect(try await world.assessments.recoverRuns().failed.isEmpty)
    let second = try #require(try await world.assessments.claimRun(of: id))
    #expect(second.run.runID == first.run.runID && second.run.number == 1 && second.run.attempts == 2)
    #expect(second.run.dueTime == first.run.dueTime)
    // What is left of the first attempt has no say any more.
    #expect(try await world.assessments.finishRun(first, .kept) == false)
    #expect(try await world.schedule(id).lastRun?.state == .running)
    // It ends in the middle again.
    let failed = try await world.assessments.recoverRuns().failed
    #expect(failed.map(\.failureReason) == ["INTERRUPTED"] && failed.map(\.attempts) == [2])
    #expect(try await world.assessments.claimRun(of: id) == nil)
    #expect(try await world.assessments.recoverRuns().failed.isEmpty)
    let schedule = try await world.schedule(id)
    #expect(schedule.failures == 1 && schedule.lastRun?.state == .failed)
    #expect(try await world.assessments.store.scheduleFigures().failing == 1)
    world.set("2026-01-06T06:00:00Z")
    #expect(try await world.make(id, .kept) == "2026-01-06T06:00:00Z")
    #expect(try await world.schedule(id).failures == 0)
    #expect(try await world.assessments.store.scheduleFigures().failing == 0)
  }

  @Test("A run that cannot be read keeps none of the others from being made again")
  func unreadable() async throws {
    let world = try ScheduleWorld(at: "2026-01-05T05:00:00Z")
    let ids = try await [world.create(), world.create(), world.create()].sorted()
    world.set("2026-01-05T06:00:00Z")
    for id in ids { _ = try #require(try await world.assessments.claimRun(of: id)) }
    // Newest first: there is one before it, and one behind it.
    _ = try await world.assessments.store.changeSchedule(id: ids[1]) { situation in
      var run = try #require(situation.lastRun)
      run.content = [0xFF]
      return ScheduleChange(action: "damage", schedule: situation.schedule, run: run)
    }
    let recovered = try await world.assessments.recoverRuns()
    #expect(recovered.failed.isEmpty && recovered.unreadable.map(\.id) == [ids[1]])
    guard case StoreError.damaged? = recovered.unreadable.first?.error else {
      Issue.record("\(recovered.unreadable)")
      return
    }
    for id in [ids[0], ids[2]] {
      #expect(try await world.schedule(id).lastRun?.state == .waiting)
      #expect(try await world.assessments.claimRun(of: id)?.run.attempts == 2)
    }
  }

  @Test("A paused schedule is not due, and does not catch up when it is resumed; it runs when it is asked to")
  func pausing() async throws {
    let world = try ScheduleWorld(at: "2026-01-05T05:00:00Z")
    let id = try await world.create()
    try await world.pause(id)
    #expect(try await world.schedule(id).nextTime == nil)
    world.set("2026-01-08T07:00:00Z")
    #expect(try await world.make(id) == nil)
    try await world.ask(id)
    await #expect(throws: AssessmentError.self) { try await world.ask(id) }
    #expect(try await world.make(id) == "2026-01-08T07:00:00Z")
    #expect(try await world.runs(id).first?.onDemand == true)
    try await world.resume(id)
    #expect(try await world.make(id) == nil)
    #expect(try await world.schedule(id).nextTime?.rfc3339 == "2026-01-09T06:00:00Z")
  }

  @Test("What was asked for takes nothing from what is due")
  func onDemand() async throws {
    let world = try ScheduleWorld(at: "2026-01-05T05:59:00Z")
    let id = try await world.create()
    try await world.ask(id)
    world.set("2026-01-05T06:00:30Z")
    #expect(try await world.make(id) == "2026-01-05T05:59:00Z")
    #expect(try await world.make(id) == "2026-01-05T06:00:00Z")
    #expect(try await world.runs(id).map(\.number) == [2, 1])
  }

  @Test("The newest runs keep their files, as many as the schedule says")
  func retention() async throws {
    let world = try ScheduleWorld(at: "2026-01-05T05:00:00Z")
    let id = try await world.create(ScheduleWorld.schedule { $0.keep = 2 })
    for day in 5...8 {
      world.set("2026-01-0\(day)T06:00:00Z")
      _ = try await world.make(id, day == 7 ? RunOutcome(failure: .init(reason: "X", words: "x")) : .kept)
    }
    #expect(try await world.runs(id).map(\.filesKept) == [true, false, true, false])
    #expect(try await world.assessments.keptRuns() == [id: [2, 4]])
  }

  @Test("A run whose schedule is removed ends nowhere")
  func removed() async throws {
    let world = try ScheduleWorld(at: "2026-01-05T06:00:00Z")
    let id = try await world.create()
    try await world.ask(id)
    let claimed = try #require(try await world.assessments.claimRun(of: id))
    var request = Capacity_V1_DeleteReportScheduleRequest()
    request.scheduleID = id
    _ = try await world.assessments.deleteReportSchedule(request, by: world.owner)
    #expect(try await world.assessments.finishRun(claimed, .kept) == false)
    await #expect(throws: AssessmentError.self) { try await world.runs(id) }
  }
}
