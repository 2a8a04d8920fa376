import Assistance
import CapacityProtos
import Instruments
import Testing

@Suite("A project with one fault is told of it")
struct ProjectCheckTests {
  /// A change to a project, and the fault that it makes.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let field: String
    let found: String
    let allowed: String
    let change: @Sendable (inout Capacity_V1_AssistanceProject) -> Void

    init(
      _ description: String,
      _ field: String,
      found: String,
      allowed: String,
      _ change: @escaping @Sendable (inout Capacity_V1_AssistanceProject) -> Void
    ) {
      (testDescription, self.field, self.found, self.allowed) = (description, field, found, allowed)
      self.change = change
    }
  }

  static let cases = [
    Case("no title", "title", found: "nothing", allowed: "1 to 200 characters") { $0.title = "" },
    Case("a title of 201 characters", "title", found: "201 characters", allowed: "200 characters at most") {
      $0.title = String(repeating: "x", count: 201)
    },
    Case("a title of two lines", "title", found: "\"a\nb\"", allowed: "one line without space around it") {
      $0.title = "a\nb"
    },
    Case(
      "a small state code",
      "state_code",
      found: "\"xaa\"",
      allowed: "three capital letters: an ISO 3166-1 alpha-3 code, XAA to XZZ for invented states"
    ) { $0.stateCode = "xaa" },
    Case("no version", "form_version", found: "nothing", allowed: "1 (in quotes, in YAML)") { $0.formVersion = "" },
    Case("an unknown version", "form_version", found: "\"2\"", allowed: "1 (in quotes, in YAML)") {
      $0.formVersion = "2"
    },
    Case(
      "an unknown question",
      #"answers["DEM-11"]"#,
      found: "an unknown question",
      allowed: "a question of assistance 1; did you mean DEM-1?"
    ) { $0.answers["DEM-11"] = .init(.yes) },
    Case(
      "an answer without a choice",
      #"answers["DEM-1"].choice"#,
      found: "nothing",
      allowed: "one of yes, partial, no"
    ) { $0.answers["DEM-1"] = .init(.unspecified, .e1) },
    Case(
      "a choice that there is not",
      #"answers["DEM-1"].choice"#,
      found: "the number 9",
      allowed: "one of yes, partial, no"
    ) { $0.answers["DEM-1"] = .init(.init(rawValue: 9)) },
    Case(
      "a grade that there is not",
      #"answers["DEM-1"].evidence_grade"#,
      found: "the number 7",
      allowed: "one of e0, e1, e2, e3"
    ) { $0.answers["DEM-1"] = .init(.yes, .init(rawValue: 7)) },
    Case(
      "an answer about technology where none is handed over",
      #"answers["TCH-2"]"#,
      found: "an answer",
      allowed: "none, or transfers_technology: true, which it is asked for"
    ) { $0.answers["TCH-2"] = .init(.yes) },
    Case(
      "a mitigation of more than 8 KiB",
      #"answers["CON-1"].mitigation"#,
      found: "8193 bytes",
      allowed: "8192 bytes at most"
    ) { $0.answers["CON-1"] = .init(.yes, mitigation: String(repeating: "x", count: 8193)) },
    Case(
      "a comment of more than 8 KiB",
      #"answers["CON-1"].comment"#,
      found: "8194 bytes",
      allowed: "8192 bytes at most"
    ) { $0.answers["CON-1"]?.comment = String(repeating: "é", count: 4097) },
    Case(
      "evidence of nothing",
      #"answers["CON-1"].evidence[0]"#,
      found: "nothing",
      allowed: "a title, a uri or a note"
    ) { $0.answers["CON-1"]?.evidence = [.init()] },
    Case(
      "51 items of evidence",
      #"answers["CON-1"].evidence"#,
      found: "51 entries",
      allowed: "50 at most"
    ) {
      var item = Capacity_V1_Evidence()
      item.title = "Agreement"
      $0.answers["CON-1"]?.evidence = Array(repeating: item, count: 51)
    },
    Case(
      "an unknown indicator",
      "indicator_ids[1]",
      found: "\"LAW-1\"",
      allowed: "the id of an indicator; did you mean LAW-01?"
    ) { $0.indicatorIds = ["FOR-01", "LAW-1"] },
    Case("an indicator twice", "indicator_ids[1]", found: "FOR-01 again", allowed: "each id once") {
      $0.indicatorIds = ["FOR-01", "FOR-01"]
    },
  ]

  @Test("and of nothing else", arguments: cases)
  func violation(fault: Case) throws {
    var project = try Capacity_V1_AssistanceProject.adherent(transfersTechnology: false)
    fault.change(&project)
    let violations = AssistanceProjectCheck(forms: try .shared, data: try .shared).violations(in: project)
    #expect(violations.map(\.field) == [fault.field])
    #expect(violations.map(\.found) == [fault.found])
    #expect(violations.map(\.allowed) == [fault.allowed])
  }

  @Test("and one without a fault is not", arguments: [true, false])
  func valid(transfersTechnology: Bool) throws {
    var project = try Capacity_V1_AssistanceProject.adherent(transfersTechnology: transfersTechnology)
    project.indicatorIds = ["FOR-01", "LAW-01"]
    #expect(AssistanceProjectCheck(forms: try .shared, data: try .shared).violations(in: project).isEmpty)
    // A project may be told of with no answer at all.
    #expect(AssistanceProjectCheck(forms: try .shared, data: try .shared).violations(in: .empty).isEmpty)
  }
}
