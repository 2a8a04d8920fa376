import CapacityClient
import CapacityProtos
import ProtobufC
import Testing

@Suite("Project files, checked offline")
struct CheckedFileTests {
  private func file(
    _ text: String,
    name: String = "p.yaml",
    violations: [(String, String)] = []
  ) -> CheckedFile<Capacity_V1_AssistanceProject> {
    CheckedFile(path: name, text: text) { _ in Self.violations(violations) }
  }

  private static func violations(_ list: [(String, String)]) -> [Capacity_V1_Violation] {
    list.map { field, found in
      var violation = Capacity_V1_Violation()
      (violation.field, violation.found, violation.allowed) = (field, found, "something else")
      return violation
    }
  }

  @Test("Faults of form and of content stand in the order of the file, each at its place")
  func order() {
    let text = """
      title: A project
      state_code: Xa
      transfers_technology: perhaps
      answers:
        DEM-1: {choice: yes, evidence_grade: E9}
        DEM-99: {choice: no}
      """
    let faults = file(
      text,
      violations: [("state_code", "Xa"), ("answers[\"DEM-99\"]", "an unknown question"), ("form_version", "nothing")]
    ).faults
    #expect(
      faults.map { "\($0.position.line) \($0.field)" } == [
        "1 form_version", "2 state_code", "3 transfers_technology", "5 answers[\"DEM-1\"].evidence_grade",
        "6 answers[\"DEM-99\"]",
      ]
    )
    #expect(faults.allSatisfy { $0.file == "p.yaml" })
  }

  @Test("What could not be read is not blamed for being missing, too")
  func oneMistake() {
    let faults = file("title: [a, b]\n", violations: [("title", "nothing")]).faults
    #expect(faults.map(\.field) == ["title"])
  }

  @Test("A text that cannot be read at all has one fault", arguments: [("p.yaml", "a: [b"), ("p.json", "{\"title\":")])
  func unreadable(name: String, text: String) {
    #expect(file(text, name: name, violations: [("title", "nothing"), ("state_code", "nothing")]).faults.count == 1)
  }

  @Test("What a server finds wrong stands at its place, too")
  func server() {
    let project = file("title: A project\nindicator_ids: [FOR-01, FOR-99]\n")
    #expect(project.faults.isEmpty && project.message.indicatorIds == ["FOR-01", "FOR-99"])
    let faults = project.faults(from: Self.violations([("indicator_ids[1]", "FOR-99")]))
    #expect(faults.map(\.description) == ["p.yaml:2:25: indicator_ids[1]: found FOR-99; allowed: something else"])
  }

  @Test("A file that is not there is named")
  func missing() {
    let error = #expect(throws: ClientError.self) {
      try CheckedFile<Capacity_V1_AssistanceProject>(path: "/nowhere/p.yaml") { _ in [] }
    }
    #expect(error?.message == "/nowhere/p.yaml: the file cannot be read.")
  }
}
