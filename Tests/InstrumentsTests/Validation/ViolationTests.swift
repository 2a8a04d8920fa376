import CapacityProtos
import Instruments
import ProtobufC
import Testing

@Suite("A response with one fault is told of it")
struct ViolationTests {
  /// A change to a response, and the fault that it makes.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let field: String
    let found: String
    let allowed: String
    let change: @Sendable (inout Capacity_V1_SurveyResponse) -> Void

    init(
      _ description: String,
      _ field: String,
      found: String,
      allowed: String,
      _ change: @escaping @Sendable (inout Capacity_V1_SurveyResponse) -> Void
    ) {
      (testDescription, self.field, self.found, self.allowed) = (description, field, found, allowed)
      self.change = change
    }
  }

  @Test("and a response without a fault is not")
  func valid() throws { #expect(try ResponseValidator(data: .shared).violations(in: .valid) == []) }

  @Test("in its head", arguments: head)
  func inHead(fault: Case) throws { try check(fault) }

  @Test("in its answers", arguments: answers)
  func inAnswers(fault: Case) throws { try check(fault) }

  @Test("in its requests", arguments: requests)
  func inRequests(fault: Case) throws { try check(fault) }

  @Test("that its bytes may hold", arguments: ofBytes)
  func inBytes(fault: Case) throws { try check(fault) }

  private func check(_ fault: Case) throws {
    var response = Capacity_V1_SurveyResponse.valid
    fault.change(&response)
    let violations = try ResponseValidator(data: .shared).violations(in: response)
    #expect(violations.map(\.field) == [fault.field])
    #expect(violations.map(\.found) == [fault.found])
    #expect(violations.map(\.allowed) == [fault.allowed])
  }
}

extension ViolationTests {
  static let head: [Case] =
    [
      .init("no instrument", "instrument_id", found: "nothing", allowed: "cyber-capacity") { $0.instrumentID = "" },
      .init("another instrument", "instrument_id", found: #""cyber""#, allowed: "cyber-capacity") {
        $0.instrumentID = "cyber"
      },
      .init("no version", "instrument_version", found: "nothing", allowed: "0.1 (in quotes, in YAML)") {
        $0.instrumentVersion = ""
      },
      .init("another version", "instrument_version", found: #""9""#, allowed: "0.1 (in quotes, in YAML)") {
        $0.instrumentVersion = "9"
      },
      .init("a round without a number", "round", found: #""2026""#, allowed: "year and number, for example 2026-1") {
        $0.round = "2026"
      },
      .init("an agency of 101 letters", "agency", found: "101 characters", allowed: "100 characters at most") {
        $0.agency = String(repeating: "é", count: 101)
      },
      .init("an agency with a NUL", "agency", found: "the control character U+0000", allowed: "text") {
        $0.agency = "a\0"
      },
      .init(
        "a label that nobody knows",
        "tlp",
        found: "the number 9",
        allowed: "one of red, amber_strict, amber, green, clear"
      ) {
        $0.tlp = .UNRECOGNIZED(9)
      },
      .init("a comment of 8 KiB and a byte", "comment", found: "8193 bytes", allowed: "8192 bytes at most") {
        $0.comment = String(repeating: "a", count: 8193)
      },
      .init("a comment with a colour code", "comment", found: "the control character U+001B", allowed: "text") {
        $0.comment = "\u{1B}[31m"
      },
      .init("a comment with a C1 control", "comment", found: "the control character U+009B", allowed: "text") {
        $0.comment = "\u{9B}31m"
      },
    ]
    + ["", "XA", "XAAA", "xaa", "X1A", "ÄAA"].map { code in
      .init(
        "the state code \(code.debugDescription)",
        "state_code",
        found: code.isEmpty ? "nothing" : "\"\(code)\"",
        allowed: "three capital letters: an ISO 3166-1 alpha-3 code, XAA to XZZ for invented states"
      ) { $0.stateCode = code }
    }

  static let answers: [Case] = [
    .answer("level 5", "LAW-01", ".level", found: "5", allowed: "a level from 0 to 4", .level(5)),
    .answer(
      "no choice",
      "LAW-03",
      ".choice",
      found: "nothing",
      allowed: "one of yes, partial, no",
      .choice(.unspecified)
    ),
    .answer(
      "an unknown choice",
      "LAW-03",
      ".choice",
      found: "the number 9",
      allowed: "one of yes, partial, no",
      .choice(.UNRECOGNIZED(9))
    ),
    .answer("a choice for a level", "LAW-01", ".choice", found: "a choice", allowed: "level: 0 to 4", .choice(.yes)),
    .answer("a number for a level", "LAW-01", ".number", found: "a number", allowed: "level: 0 to 4", .number(3)),
    .answer(
      "a level for a choice",
      "LAW-03",
      ".level",
      found: "a level",
      allowed: "choice: yes, partial or no",
      .level(3)
    ),
    .answer(
      "a level for a number",
      "LIM-07",
      ".level",
      found: "a level",
      allowed: "number: a finite number",
      .level(3)
    ),
    .answer(
      "a choice for a number",
      "LIM-07",
      ".choice",
      found: "a choice",
      allowed: "number: a finite number",
      .choice(.no)
    ),
    .answer(
      "false unknown",
      "LAW-01",
      ".unknown",
      found: "false",
      allowed: "true, or a value: level: 0 to 4",
      .unknown(false)
    ),
    .answer(
      "false withheld",
      "LAW-03",
      ".withheld",
      found: "false",
      allowed: "true, or a value: choice: yes, partial or no",
      .withheld(false)
    ),
    .answer(
      "no reason",
      "LAW-01",
      ".not_applicable",
      found: "no reason",
      allowed: "why it cannot apply, in words",
      .notApplicable("")
    ),
    .answer(
      "a reason of spaces",
      "LAW-01",
      ".not_applicable",
      found: "no reason",
      allowed: "why it cannot apply, in words",
      .notApplicable(" \n")
    ),
    .answer(
      "no value",
      "LAW-01",
      "",
      found: "no value",
      allowed: "level: 0 to 4, or unknown, withheld, not_applicable",
      nil
    ),
    .answer(
      "an id that is almost one",
      "LAW-1",
      "",
      found: "an unknown indicator",
      allowed: "an indicator of cyber-capacity 0.1; did you mean LAW-01?",
      .level(1)
    ),
    .answer(
      "an id like none",
      "camera",
      "",
      found: "an unknown indicator",
      allowed: "an indicator of cyber-capacity 0.1",
      .level(1)
    ),
    .support("an unknown grade", ".evidence_grade", found: "the number 9", allowed: "one of e0, e1, e2, e3") {
      $0.evidenceGrade = .UNRECOGNIZED(9)
    },
    .support("target level 5", ".target_level", found: "5", allowed: "a level from 0 to 4") { $0.targetLevel = 5 },
    .support("a long comment", ".comment", found: "8193 bytes", allowed: "8192 bytes at most") {
      $0.comment = "a" + String(repeating: "é", count: 4096)
    },
    .support("51 items of evidence", ".evidence", found: "51 entries", allowed: "50 at most") {
      $0.evidence = Array(repeating: .init(title: "Act"), count: 51)
    },
    .support("empty evidence", ".evidence[1]", found: "nothing", allowed: "a title, a uri or a note") {
      $0.evidence = [.init(note: "seen"), .init()]
    },
    .support("a long URI", ".evidence[0].uri", found: "2049 bytes", allowed: "2048 bytes at most") {
      $0.evidence = [.init(uri: "https:" + String(repeating: "/", count: 2043))]
    },
    .support("a long note", ".evidence[0].note", found: "8193 bytes", allowed: "8192 bytes at most") {
      $0.evidence = [.init(note: String(repeating: "a", count: 8193))]
    },
    .support("a title with a bell", ".evidence[0].title", found: "the control character U+0007", allowed: "text") {
      $0.evidence = [.init(title: "\u{7}")]
    },
  ]

  static let requests: [Case] = [
    .request(
      "an id that is almost one",
      ".technology_id",
      found: #""mobile-unlok""#,
      allowed: "an id of the catalogue; did you mean mobile-unlock?"
    ) { $0.technologyID = "mobile-unlok" },
    .request("no id", ".technology_id", found: "nothing", allowed: "an id of the catalogue") { $0.technologyID = "" },
    .request(
      "no kind",
      ".kind",
      found: "nothing",
      allowed: "one of goods, software, cloud_service, technical_assistance, training"
    ) { $0.kind = .unspecified },
    .request(
      "an unknown purpose",
      ".purpose",
      found: "the number 99",
      allowed:
        "one of network_defence, victim_support, single_case, serious_crime, general_crime, unstated, public_order, content_control"
    ) { $0.purpose = .UNRECOGNIZED(99) },
    .request("an unknown term", ".terms.misuse_finding", found: "the number 4", allowed: "one of yes, no, unknown") {
      $0.terms?.misuseFinding = .UNRECOGNIZED(4)
    },
    .request(
      "an unknown mitigation",
      ".mitigations[0].mitigation_id",
      found: #""MIT-99""#,
      allowed: "an id of the list of mitigations; did you mean MIT-09?"
    ) { $0.mitigations[0].mitigationID = "MIT-99" },
    .request(
      "an unknown grade",
      ".mitigations[0].evidence_grade",
      found: "the number 9",
      allowed: "one of e0, e1, e2, e3"
    ) { $0.mitigations[0].evidenceGrade = .UNRECOGNIZED(9) },
    .request("201 mitigations", ".mitigations", found: "201 entries", allowed: "200 at most") {
      $0.mitigations = Array(repeating: $0.mitigations[0], count: 201)
    },
    .request("a comment with a NUL", ".comment", found: "the control character U+0000", allowed: "text") {
      $0.comment = "\0"
    },
    .init("201 requests", "technology_requests", found: "201 entries", allowed: "200 at most") {
      $0.technologyRequests = Array(repeating: .valid, count: 201)
    },
    .init("201 technologies held", "technologies_held", found: "201 entries", allowed: "200 at most") {
      $0.technologiesHeld = Array(repeating: "disk-imaging", count: 201)
    },
    .init("an unknown technology held", "technologies_held[1]", found: #""disk""#, allowed: "an id of the catalogue") {
      $0.technologiesHeld = ["disk-imaging", "disk"]
    },
  ]

  static let ofBytes: [Case] = ["99", #"answers["LAW-01"].99"#, "technology_requests[0].terms.99"].map { path in
    .init(
      "the unknown field \(path)",
      path,
      found: "a field that this version does not know",
      allowed: "the fields of the .proto files"
    ) { response in
      guard let unknown = try? Capacity_V1_Answer(decoding: [0x98, 0x06, 0x01]).unknownFields else { return }
      switch path {
      case "99": response.unknownFields = unknown
      case #"answers["LAW-01"].99"#: response.answers["LAW-01"]?.unknownFields = unknown
      default: response.technologyRequests[0].terms?.unknownFields = unknown
      }
    }
  }
}

extension ViolationTests.Case {
  fileprivate static func answer(
    _ description: String,
    _ id: String,
    _ field: String,
    found: String,
    allowed: String,
    _ value: Capacity_V1_Answer.OneOf_Value?
  ) -> Self {
    .init(description, "answers[\"\(id)\"]\(field)", found: found, allowed: allowed) { $0.answers[id] = .init(value) }
  }

  fileprivate static func support(
    _ description: String,
    _ field: String,
    found: String,
    allowed: String,
    _ change: @escaping @Sendable (inout Capacity_V1_Answer) -> Void
  ) -> Self {
    .init(description, "answers[\"LAW-01\"]\(field)", found: found, allowed: allowed) {
      change(&$0.answers["LAW-01", default: .init()])
    }
  }

  fileprivate static func request(
    _ description: String,
    _ field: String,
    found: String,
    allowed: String,
    _ change: @escaping @Sendable (inout Capacity_V1_TechnologyRequest) -> Void
  ) -> Self {
    .init(description, "technology_requests[0]\(field)", found: found, allowed: allowed) {
      change(&$0.technologyRequests[0])
    }
  }
}
