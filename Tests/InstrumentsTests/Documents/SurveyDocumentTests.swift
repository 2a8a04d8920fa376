import CapacityProtos
import ProtobufC
import Testing

@testable import Instruments

@Suite("A survey file")
struct SurveyDocumentTests {
  private let yaml = """
    # An invented state.
    instrument_id: cyber-capacity
    instrument_version: 0.1
    state_code: NO
    round: 2026-1
    tlp: amber+strict
    comment: |
      Line one
      line two
    answers:
      LAW-01: {level: 3, evidence_grade: E2, small_base: true}
      LAW-03:
        choice: yes
        evidence:
          - {title: "Act 7", uri: https://example.org/a?b=c#d}
      LAW-06: {choice: "no"}
      LIM-03: {choice: No}
      LIM-07: {number: 12}
      LAW-04: {not_applicable: no}
    technologies_held: [disk-imaging]
    """

  private let json = #"""
    {
      "instrumentId": "cyber-capacity",
      "instrumentVersion": "0.1",
      "stateCode": "NO",
      "round": "2026-1",
      "tlp": "TLP_AMBER_STRICT",
      "comment": "Line one\nline two\n",
      "answers": {
        "LAW-01": {"level": 3, "evidenceGrade": "EVIDENCE_GRADE_E2", "smallBase": true},
        "LAW-03": {"choice": "YES_PARTIAL_NO_YES", "evidence": [{"title": "Act 7", "uri": "https://example.org/a?b=c#d"}]},
        "LAW-06": {"choice": false},
        "LIM-03": {"choice": 3},
        "LIM-07": {"number": 12},
        "LAW-04": {"notApplicable": "no"}
      },
      "technologiesHeld": ["disk-imaging"]
    }
    """#

  @Test("says the same in YAML and in JSON")
  func same() {
    let fromYAML = SurveyDocument(text: yaml, name: "a.yaml"), fromJSON = SurveyDocument(text: json, name: "a.json")
    #expect(fromYAML.faults == [])
    #expect(fromJSON.faults == [])
    #expect(fromYAML.response == fromJSON.response)
  }

  @Test("in YAML has yes and no as choices, and elsewhere as texts")
  func yesAndNo() {
    let response = SurveyDocument(text: yaml, name: "a.yaml").response
    #expect(response.stateCode == "NO")
    #expect(response.answers["LAW-03"]?.value == .choice(.yes))
    #expect(response.answers["LAW-06"]?.value == .choice(.no))
    #expect(response.answers["LIM-03"]?.value == .choice(.no))
    #expect(response.answers["LAW-04"]?.value == .notApplicable("no"))
    #expect(response.instrumentVersion == "0.1")
    #expect(response.round == "2026-1")
  }

  @Test(
    "is JSON when it starts with a brace or its name says so, YAML otherwise",
    arguments: ["a.json", "a.yaml", "-", ""]
  )
  func kind(name: String) {
    #expect(SurveyDocument(text: json, name: name).response.stateCode == "NO")
    let fault = SurveyDocument(text: " \n{\"stateCode\": NO}", name: name).faults.first
    #expect(fault?.position == DocumentPosition(line: 2, column: 15))
    #expect(fault?.allowed == "a value")
  }

  @Test("in JSON may start with a byte order mark, as Windows writes it")
  func byteOrderMark() {
    let document = SurveyDocument(text: "\u{FEFF}" + json, name: "a.json")
    #expect(document.faults == [])
    #expect(document.response.stateCode == "NO")
  }

  @Test(
    "knows where each field stands, or the nearest one around it",
    arguments: [
      ("state_code", 4, 13), (#"answers["LAW-01"].level"#, 11, 19), (#"answers["LAW-01"].comment"#, 11, 11),
      (#"answers["LAW-03"].evidence[0].uri"#, 15, 31), (#"answers["LAW-03"].evidence[7].uri"#, 15, 7),
      (#"answers["GEN-01"]"#, 11, 3), ("technologies_held[0]", 20, 21),
    ]
  )
  func positions(field: String, line: Int, column: Int) {
    let document = SurveyDocument(text: yaml, name: "a.yaml")
    #expect(document.position(of: field) == DocumentPosition(line: line, column: column))
  }

  @Test("knows no place for what was not written", arguments: ["agency", "", "technology_requests[0].kind"])
  func noPosition(field: String) { #expect(SurveyDocument(text: yaml, name: "a.yaml").position(of: field) == nil) }

  @Test(
    "that is empty or no mapping is a fault",
    arguments: ["", "# nothing yet\n", "just words", "- a\n- b\n", "[]", "null"]
  )
  func noMapping(text: String) {
    let faults = SurveyDocument(text: text, name: "a.yaml").faults
    #expect(faults.map(\.allowed) == ["a mapping"])
  }

  @Test("has repeated keys found beside its other faults, each on its line")
  func duplicates() {
    let text = """
      state_code: XAA
      tlp: purple
      answers:
        LAW-01: {level: 3, level: 4}
        LAW-02:
          level: x
        LAW-01: {level: 1}
      state_code: XBB
      agnecy: one
      """
    let faults = SurveyDocument(text: text, name: "a.yaml").faults
    #expect(
      faults.map(\.field) == [
        "tlp", #"answers["LAW-01"].level"#, #"answers["LAW-02"].level"#, #"answers["LAW-01"]"#, "state_code", "agnecy",
      ]
    )
    #expect(faults.map(\.position?.line) == [2, 4, 6, 7, 8, 9])
  }
}
