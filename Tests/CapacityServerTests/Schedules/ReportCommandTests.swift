import CapacityProtos
import Foundation
import SQLiteStore
import Testing

@testable import CapacityServer

@Suite("A command that is told of reports")
struct ReportCommandTests {
  /// Has a run made whose schedule names the command.
  private func run(
    _ text: String,
    limit: Duration = .seconds(60),
    _ check: (Capacity_V1_ReportRun, ReportWorld) throws -> Void
  ) async throws {
    try await withReportFolder { folder in
      let program = try script(text, in: folder)
      let world = try ReportWorld(in: folder, at: "2026-01-05T05:00:00Z", commands: ["tell": program], limit: limit)
      let id = try await world.prepare {
        $0.folder = "daily"
        $0.command = "tell"
      }
      world.set("2026-01-05T06:00:00Z")
      try check(try await world.work(until: 1, of: id), world)
      try await world.store.close()
    }
  }

  @Test("gets the files, an environment of its own, and nothing on standard input")
  func told() async throws {
    try await run(
      """
      { pwd; for f in "$@"; do echo "file $f"; test -s "$f" || echo empty; done
        env | sort; echo "input $(cat | wc -c)"; ls -l /proc/self/fd | wc -l; } > "$CAPACITY_REPORT_DELIVERED/../said"
      echo "first" >&2; printf 'la\\033st\\n\\n' >&2
      """
    ) { run, world in
      #expect(run.state == .succeeded && run.command?.exitStatus == 0)
      #expect(run.command?.lastLine == "last")
      let said = try String(contentsOfFile: "\(world.root)/daily/said", encoding: .utf8).split(separator: "\n")
      let folder = "\(world.folder.reports)/\(run.scheduleID)/1"
      #expect(said.first.map(String.init) == folder)
      for file in run.files { #expect(said.contains("file \(folder)/\(file.name)")) }
      #expect(!said.contains("empty") && said.contains("input 0"))
      let names = Set(said.filter { $0.contains("=") }.compactMap { $0.split(separator: "=").first.map(String.init) })
      #expect(
        names.subtracting(["PWD", "SHLVL", "_", "OLDPWD"]) == [
          "PATH", "LANG", "CAPACITY_REPORT_FOLDER", "CAPACITY_REPORT_SCHEDULE", "CAPACITY_REPORT_RUN",
          "CAPACITY_REPORT_DUE", "CAPACITY_REPORT_ATTEMPT", "CAPACITY_REPORT_DELIVERED",
        ]
      )
      #expect(said.contains("CAPACITY_REPORT_DUE=2026-01-05T06:00:00Z"))
      #expect(said.contains("CAPACITY_REPORT_RUN=\(run.runID)"))
    }
  }

  @Test("that fails makes the run fail, with its status and its last line; the files stay")
  func failing() async throws {
    try await run("echo no mail today >&2; exit 7") { (run, world) throws in
      #expect(run.state == .failed && run.failureReason == "COMMAND_FAILED" && run.command?.exitStatus == 7)
      #expect(run.failure == "the command tell ended with status 7: no mail today")
      #expect(run.filesKept && run.deliveredTo == "daily/20260105T060000Z-1")
      #expect(try world.delivered().count == 2)
    }
  }

  @Test("that takes too long is ended, with all that it started")
  func endless() async throws {
    try await run("sleep 600 & echo $! > \"$CAPACITY_REPORT_DELIVERED/../pid\"; wait", limit: .seconds(2)) {
      run,
      world in
      #expect(run.state == .failed && run.failureReason == "COMMAND_FAILED" && run.failure.contains("longer than 2 s"))
      let text = try String(contentsOfFile: "\(world.root)/daily/pid", encoding: .utf8)
      let id = try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
      // Where nobody waits for it, what was ended stands in the table of processes still, as Z.
      let state = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8).split(separator: " ").dropFirst(2)
        .first
      #expect(state == nil || state == "Z")
    }
  }

  @Test("that is there no more keeps the next server from starting")
  func gone() async throws {
    try await run("rm \"$0\"; exit 0") { run, world in
      #expect(run.state == .succeeded)
      #expect(throws: ServerFailure.self) { try world.parts.destinations.check() }
    }
  }

  @Test(
    "is named in the server's options as NAME=PATH, once",
    arguments: ["", "mail", "=/bin/true", "mail=", "../x=/bin/true", "a b=/bin/true", "tell=/bin/true"]
  )
  func options(text: String) throws {
    var destinations = ReportDestinations()
    try destinations.addCommand("tell=/bin/true")
    #expect(throws: ServerFailure.self) { try destinations.addCommand(text) }
    try destinations.check()
    destinations.commands["none"] = "/nowhere/program"
    #expect(throws: ServerFailure.self) { try destinations.check() }
    destinations.commands["none"] = "/tmp"
    #expect(throws: ServerFailure.self) { try destinations.check() }
    destinations = ReportDestinations()
    destinations.folder = "/nowhere/folder"
    #expect(throws: ServerFailure.self) { try destinations.check() }
  }
}
