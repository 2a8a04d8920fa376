import Assistance
import CapacityProtos
import Instruments
import ProtobufC
import Testing

@Suite("A project file with ten mistakes")
struct TenMistakesTests {
  private let text = """
    title: ""
    state_code: State A
    form_version: "1"
    transfer_technology: true
    indicator_ids:
      - FOR-01
      - FOR-1
    answers:
      DEM-1: {choice: perhaps}
      DEM-22: {choice: yes}
      DEM-3: {evidence_grade: E2}
      CON-1: {choice: no, evidence_grade: E5}
      CON-2: {choice: 8}
      CON-4:
        choice: yes
        evidence:
          - {titel: Letter}
    """

  @Test("gets ten faults, each with its line")
  func everyFault() throws {
    let document = AssistanceDocument(text: text, name: "project.yaml")
    #expect(
      document.faults.map(\.field) == [
        "transfer_technology", #"answers["DEM-1"].choice"#, #"answers["CON-1"].evidence_grade"#,
        #"answers["CON-4"].evidence[0].titel"#,
      ]
    )
    #expect(document.faults.map { $0.position?.line } == [4, 9, 12, 17])
    #expect(document.faults.first?.allowed.hasSuffix("did you mean transfers_technology?") == true)

    let check = AssistanceProjectCheck(forms: try .shared, data: try .shared)
    let told = Set(document.faults.map(\.field))
    // What could not be read at all is missing in the message; it is told once, by its form.
    let ofContent = check.violations(in: document.project).filter { fault in
      !told.contains(fault.field) && !told.contains { $0.hasPrefix(fault.field + ".") }
    }
    let expected: [(field: String, line: Int)] = [
      ("title", 1), ("state_code", 2), (#"answers["CON-2"].choice"#, 13), (#"answers["DEM-22"]"#, 10),
      (#"answers["DEM-3"].choice"#, 11), ("indicator_ids[1]", 7),
    ]
    #expect(ofContent.map(\.field) == expected.map(\.field))
    #expect(ofContent.map { document.position(of: $0.field)?.line } == expected.map(\.line))
  }

  @Test("and one in JSON is read as well, with its line")
  func json() throws {
    let text = """
      {
        "title": "Help for State A",
        "stateCode": "XAA",
        "formVersion": "1",
        "answers": {
          "DEM-1": {"choice": "YES_PARTIAL_NO_YES", "evidenceGrade": "EVIDENCE_GRADE_E1"},
          "DEM-4": {"choice": "NO"}
        }
      }
      """
    let document = AssistanceDocument(text: text, name: "project.json")
    #expect(document.faults.isEmpty)
    #expect(document.project.answers["DEM-1"] == .init(.yes, .e1))
    let violations = AssistanceProjectCheck(forms: try .shared, data: try .shared).violations(in: document.project)
    #expect(violations.map(\.field) == [#"answers["DEM-4"]"#])
    #expect(violations.map { document.position(of: $0.field)?.line } == [7])
  }
}
