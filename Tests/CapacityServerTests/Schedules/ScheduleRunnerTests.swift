import Assessments
import CapacityProtos
import Foundation
import SQLiteStore
import Testing

@testable import CapacityServer

@Suite("The runner of schedules")
struct ScheduleRunnerTests {
  @Test("makes what is due, keeps it for the server alone, delivers it whole, and says so")
  func making() async throws {
    try await withReportFolder { folder in
      let world = try ReportWorld(in: folder, at: "2026-01-05T05:00:00Z")
      let id = try await world.prepare { $0.folder = "ministry/daily" }
      world.set("2026-01-05T06:00:00Z")
      let run = try await world.work(until: 1, of: id)
      #expect(run.state == .succeeded && run.files.count == 2 && run.filesKept && run.failure.isEmpty)
      #expect(run.deliveredTo == "ministry/daily/20260105T060000Z-1")
      #expect(try world.delivered() == run.files.map { "\(run.deliveredTo)/\($0.name)" }.sorted())
      for file in run.files {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(world.root)/\(run.deliveredTo)/\(file.name)"))
        #expect(ReportFile(name: "", mediaType: "", bytes: Array(bytes)).digest == file.digest)
        #expect(Int64(bytes.count) == file.size)
        let path = "\(folder.reports)/\(id)/1/\(file.name)"
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        var request = Capacity_V1_GetReportRunFileRequest()
        (request.runID, request.name) = (run.runID, file.name)
        #expect(try await world.parts.file(request, for: ReportWorld.owner).digest == file.digest)
      }
      #expect(world.metrics.counts.reportsMade == 1 && world.metrics.counts.reportsFailed == 0)
      #expect(world.log.lines.contains { $0.message == "A report was made" })
      try await world.store.close()
    }
  }

  @Test(
    "makes again, once, what a server left between claim and delivery; what that one delivered is not delivered twice"
  )
  func crash() async throws {
    try await withReportFolder { folder in
      var world = try ReportWorld(in: folder, at: "2026-01-05T05:00:00Z")
      let id = try await world.prepare { $0.folder = "daily" }
      world.set("2026-01-05T06:00:00Z")
      // A server that delivers, and ends before it can store that.
      let claimed = try #require(try await world.assessments.claimRun(of: id))
      let first = try await world.runner.maker.outcome(of: claimed)
      #expect(first.failure == nil)
      try await world.store.close()
      world = try ReportWorld(in: folder, at: "2026-01-05T06:05:00Z")
      let run = try await world.work(until: 1, of: id)
      #expect(run.state == .succeeded && run.attempts == 2 && run.runID == claimed.run.runID)
      #expect(run.deliveredTo == first.deliveredTo && run.files == first.files)
      #expect(try world.delivered().count == 2)
      #expect(try await world.runs(id).count == 1)
      try await world.store.close()

      // One that ends twice in the middle is not tried a third time.
      world = try ReportWorld(in: folder, at: "2026-01-06T06:00:00Z")
      _ = try #require(try await world.assessments.claimRun(of: id))
      #expect(try await world.assessments.recoverRuns().failed.isEmpty)
      _ = try #require(try await world.assessments.claimRun(of: id))
      let failed = try await world.work(until: 2, of: id)
      #expect(failed.state == .failed && failed.failureReason == "INTERRUPTED" && failed.attempts == 2)
      #expect(world.metrics.counts.reportsFailed == 1)
      #expect(try world.delivered().count == 2)
      try await world.store.close()
    }
  }

  @Test("catches up all that was missed with one run")
  func catchUp() async throws {
    try await withReportFolder { folder in
      let world = try ReportWorld(in: folder, at: "2026-01-05T05:00:00Z")
      let id = try await world.prepare()
      world.set("2026-01-07T05:59:00Z")
      let run = try await world.work(until: 1, of: id)
      #expect(run.catchUp && run.missed == 1 && run.number == 1)
      #expect(try await world.runs(id).count == 1)
      try await world.store.close()
    }
  }

  @Test("fails in words where the owner has no token, the report cannot be made, or the folder is not to be had")
  func failures() async throws {
    try await withReportFolder { folder in
      let world = try ReportWorld(in: folder, at: "2026-01-05T05:00:00Z")
      let unknown = try await world.prepare { $0.report?.cohort?.stateCodes = ["XZZ"] }
      world.set("2026-01-05T06:00:00Z")
      let absent = try await world.work(until: 1, of: unknown)
      #expect(absent.state == .failed && absent.failureReason == "NOT_FOUND" && absent.failure.contains("XZZ"))
      #expect(absent.files.isEmpty && !absent.filesKept)
      #expect(!FileManager.default.fileExists(atPath: "\(folder.reports)/\(unknown)/1"))
      try await world.store.close()
    }
    try await withReportFolder { folder in
      let world = try ReportWorld(in: folder, at: "2026-01-05T05:00:00Z")
      let id = try await world.prepare { $0.folder = "daily" }
      // Somebody put a link in the folder's place.
      try FileManager.default.createSymbolicLink(atPath: "\(world.root)/daily", withDestinationPath: "/tmp")
      world.set("2026-01-05T06:00:00Z")
      let run = try await world.work(until: 1, of: id)
      #expect(run.state == .failed && run.failureReason == "FOLDER_FAILED" && run.failure.contains("daily"))
      #expect(run.filesKept && run.files.count == 2 && run.deliveredTo.isEmpty)
      try await world.store.close()
    }
    try await withReportFolder { folder in
      let world = try ReportWorld(in: folder, at: "2026-01-05T05:00:00Z")
      let id = try await world.prepare()
      for token in try await world.store.tokens(after: nil, limit: 9).records {
        var another = token
        (another.id, another.digest, another.principal) = (newID(), [UInt8](repeating: 2, count: 32), "other")
        _ = try await world.store.registerToken(another, registering: true)
        _ = try await world.store.revokeToken(id: token.id, at: 9)
      }
      world.set("2026-01-05T06:00:00Z")
      let run = try await world.work(until: 1, of: id)
      #expect(run.failureReason == "OWNER_WITHOUT_TOKEN" && run.failure.contains("owner, admin of local"))
      let names = world.log.lines.filter { "\($0)".contains("owner, admin") }
      #expect(names.isEmpty, "the log has ids and reasons alone")
      try await world.store.close()
    }
  }

  @Test("leaves the files of no other runs than those that are kept")
  func sweeping() async throws {
    try await withReportFolder { folder in
      let world = try ReportWorld(in: folder, at: "2026-01-05T05:00:00Z")
      let id = try await world.prepare { $0.keep = 1 }
      let stale = ["\(id)/7", "\(id)/.9.new", "01JSOMETHINGELSE/1"]
      for path in stale {
        try FileManager.default.createDirectory(atPath: "\(folder.reports)/\(path)", withIntermediateDirectories: true)
      }
      world.set("2026-01-05T06:00:00Z")
      _ = try await world.work(until: 1, of: id)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.reports) == [id])
      #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.reports)/\(id)") == ["1"])
      try await world.store.close()
      let next = try ReportWorld(in: folder, at: "2026-01-06T06:00:00Z")
      let run = try await next.work(until: 2, of: id)
      #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.reports)/\(id)") == ["2"])
      // What was changed by other hands is not given out.
      let file = try #require(run.files.first)
      try Data("other".utf8).write(to: URL(fileURLWithPath: "\(folder.reports)/\(id)/2/\(file.name)"))
      var request = Capacity_V1_GetReportRunFileRequest()
      (request.runID, request.name) = (run.runID, file.name)
      await #expect(throws: StoreError.self) { try await next.parts.file(request, for: ReportWorld.owner) }
      request.name = "../../owner.token"
      await #expect(throws: AssessmentError.self) { try await next.parts.file(request, for: ReportWorld.owner) }
      try await next.store.close()
    }
  }
}
