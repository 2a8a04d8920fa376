import CapacityProtos
import ProtobufC
import Testing

@testable import Assessments

@Suite("What is wrong with a new schedule")
struct ScheduleCheckTests {
  private typealias Change = (inout Capacity_V1_ReportSchedule) -> Void

  private func violations(
    means: ReportMeans = ScheduleWorld.means,
    _ change: Change
  ) -> [Capacity_V1_Violation] {
    do {
      try ScheduleCheck.check(ScheduleWorld.schedule("0 6 * * *", "UTC", change), means: means)
      return []
    } catch {
      guard case .invalid(let violations) = error else { return [] }
      return violations
    }
  }

  private static func look(
    _ template: String,
    _ formats: [Capacity_V1_ReportFormat],
    of schedule: inout Capacity_V1_ReportSchedule
  ) {
    schedule.report?.template = template
    schedule.formats = formats
  }

  @Test("is named by field, each time")
  func fields() {
    let faulty: [(String, Change)] = [
      ("schedule.name", { $0.name = "" }), ("schedule.name", { $0.name = "two\nlines" }),
      ("schedule.name", { $0.name = String(repeating: "x", count: 101) }),
      ("schedule.expression", { $0.expression = "" }), ("schedule.expression", { $0.expression = "61 * * * *" }),
      ("schedule.expression", { $0.expression = String(repeating: "1,", count: 101) + "1 * * * *" }),
      ("schedule.time_zone", { $0.timeZone = "" }), ("schedule.time_zone", { $0.timeZone = "CET+1" }),
      ("schedule.report", { $0.report = nil }), ("schedule.report.kind", { $0.report?.kind = .unspecified }),
      ("schedule.report.kind", { $0.report?.kind = .UNRECOGNIZED(99) }),
      ("schedule.report.format", { $0.report?.format = .html }),
      ("schedule.report.language_code", { $0.report?.languageCode = "" }),
      ("schedule.report.language_code", { $0.report?.languageCode = "de" }),
      ("schedule.report.audience", { $0.report?.audience = .UNRECOGNIZED(9) }),
      ("schedule.formats", { $0.formats = [] }), ("schedule.formats[0]", { $0.formats = [.pdf] }),
      ("schedule.formats[1]", { $0.formats = [.html, .html] }),
      ("schedule.formats[0]", { $0.formats = [.unspecified] }),
      ("schedule.report.template", { $0.report?.template = "minstry" }),
      ("schedule.report.template", { Self.look("ministry", [.csv, .markdown], of: &$0) }),
      ("schedule.command", { $0.command = "rm" }), ("schedule.command", { $0.command = "/bin/sh" }),
      ("schedule.keep", { $0.keep = 1001 }),
    ]
    for (field, change) in faulty { #expect(violations(change).map(\.field) == [field]) }
    #expect(violations { _ in }.isEmpty)
    #expect(
      violations {
        $0.name = ""; $0.keep = 9999; $0.timeZone = "?"; $0.expression = "?"
      }.count == 4
    )
    let word = violations { $0.expression = "0 25 * * *" }.first
    #expect(word?.found == "in the field hour: \"25\"" && word?.allowed.hasPrefix("0 to 23") == true)
  }

  @Test(
    "for a folder, is whatever could lead out of the server's, or hide",
    arguments: [
      "..", "../x", "a/../b", "/etc", "a//b", "a/", ".hidden", "a/.ssh", "a\\b", "a b", "é", "a\0b",
      "a/b/c/d/e/f/g/h/i",
      "-rf", "~", "a\nb", String(repeating: "x", count: 65),
    ]
  )
  func folders(path: String) { #expect(violations { $0.folder = path }.map(\.field) == ["schedule.folder"]) }

  @Test("Folders with ordinary names will do", arguments: ["a", "ministry/weekly", "2026/XAA-1/v1.2_b"])
  func goodFolders(path: String) { #expect(violations { $0.folder = path }.isEmpty) }

  @Test("A template must be one that the server has, beside a format that it shapes")
  func templates() {
    #expect(violations { Self.look("ministry", [.csv, .html], of: &$0) } == [])
    let unknown = violations { $0.report?.template = "../ministry" }.first
    #expect(unknown?.found == "\"../ministry\"" && unknown?.allowed == "nothing, or one of ministry, plain")
    let none = violations(means: ReportMeans(languages: ["en"], formats: [.html], pages: [.html])) {
      $0.report?.template = "ministry"
    }
    #expect(none.map(\.allowed) == ["nothing: this server has no templates"])
    let shapeless = violations { Self.look("plain", [.csv, .markdown], of: &$0) }.first
    #expect(shapeless?.found == "\"plain\" with CSV, MARKDOWN")
  }

  @Test("PDF needs a program that prints it, and other faults come first")
  func printing() throws {
    func check(_ fault: String?, _ change: Change = { _ in }) throws {
      let means = ReportMeans(languages: ["en"], formats: [.html, .pdf], pages: [.html, .pdf], printingFault: fault)
      let schedule = ScheduleWorld.schedule("0 6 * * *", "UTC") {
        $0.formats = [.html, .pdf]; change(&$0)
      }
      try ScheduleCheck.check(schedule, means: means)
    }
    try check(nil)
    #expect(
      throws: AssessmentError.precondition(
        "schedule.formats has PDF, but on this server there is no printer",
        reason: "NO_PDF_PROGRAM"
      )
    ) { try check("there is no printer") }
    let nameless = AssessmentError.invalid(
      "schedule.name",
      found: "nothing",
      allowed: "1 to 100 characters on one line"
    )
    #expect(throws: nameless) { try check("there is no printer") { $0.name = "" } }
    let means = ReportMeans(languages: ["en"], formats: [.html], printingFault: "there is no printer")
    try ScheduleCheck.check(ScheduleWorld.schedule(), means: means)
  }

  @Test("A server without folder and commands says that it has none")
  func without() {
    let means = ReportMeans(languages: ["en"], formats: [.html])
    let found = violations(means: means) {
      $0.folder = "a"; $0.command = "mail"
    }
    #expect(found.map(\.field) == ["schedule.folder", "schedule.command"])
    #expect(found.map { $0.allowed.contains("capacityd serve --report") } == [true, true])
  }
}
