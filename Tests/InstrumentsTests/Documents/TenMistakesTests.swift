import CapacityProtos
import ProtobufC
import Testing

@testable import Instruments

@Suite("A file with ten mistakes")
struct TenMistakesTests {
  private let text = """
    instrument_id: cyber-capacity
    instrument_version: "0.1"
    state_code: xaa
    round: 2026
    answers:
      LAW-01: {level: 5}
      LAW-1: {level: 3}
      LAW-03: {level: 2}
      LIM-07: {number: many}
      LAW-02: {unknown: false}
      LAW-04: {not_applicable: " "}
      LAW-05: {leval: 2}
    technology_requests:
      - technology_id: mobile-unlok
        kind: goods
        end_user: police
    """

  @Test("gets ten faults, each with its line")
  func everyFault() throws {
    let document = SurveyDocument(text: text, name: "a.yaml")
    let ofForm = document.faults.map { (field: $0.field, line: $0.position?.line) }
    let ofContent = try ResponseValidator(data: .shared).violations(in: document.response).map {
      (field: $0.field, line: document.position(of: $0.field)?.line)
    }
    #expect(
      ofForm.map(\.field) == [
        #"answers["LIM-07"].number"#, #"answers["LAW-05"].leval"#, "technology_requests[0].end_user",
      ]
    )
    #expect(ofForm.map(\.line) == [9, 12, 16])
    let expected: [(field: String, line: Int)] = [
      ("state_code", 3), ("round", 4), (#"answers["LAW-01"].level"#, 6), (#"answers["LAW-02"].unknown"#, 10),
      (#"answers["LAW-03"].level"#, 8), (#"answers["LAW-04"].not_applicable"#, 11), (#"answers["LAW-1"]"#, 7),
      ("technology_requests[0].technology_id", 14),
    ]
    for (field, line) in expected {
      #expect(ofContent.contains { $0.field == field && $0.line == line }, "\(field)")
    }
    // What could not be read at all is missing in the message; it is told once, by its form.
    let second = ofContent.filter { fault in !expected.contains { $0.field == fault.field } }
    #expect(second.map(\.field) == [#"answers["LAW-05"]"#, #"answers["LIM-07"]"#])
  }
}
