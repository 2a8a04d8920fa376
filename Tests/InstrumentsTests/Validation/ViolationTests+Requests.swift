import CapacityProtos

extension ViolationTests {
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
}

extension ViolationTests.Case {
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
