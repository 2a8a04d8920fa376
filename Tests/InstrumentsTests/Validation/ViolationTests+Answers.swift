import CapacityProtos

extension ViolationTests {
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
}
