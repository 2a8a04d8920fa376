import CapacityClient
import CapacityProtos
import Instruments
import ProtobufC
import Testing

@Suite("Survey files, checked offline")
struct SurveyFileTests {
  private let data: SurveyData

  init() throws { data = try SurveyData.embedded() }

  @Test("The samples are without faults")
  func samples() {
    #expect(data.samples.count >= 3)
    for sample in data.samples {
      #expect(SurveyFile(path: sample.name, text: sample.text, data: data).faults == [])
    }
  }

  @Test("Ten mistakes give ten messages, each with its place, in the order of the file")
  func tenMistakes() {
    let text = """
      instrument_id: cyber-capacity
      instrument_version: "9.9"
      state_code: Xa
      round: 2026/1
      tlp: purple
      answers:
        LAW-01: {level: many}
        LAW-02: {levl: 3}
        LAW-03: {choice: maybe}
      technology_requests:
        - {technology_id: mobile-unlok, kind: software}
        - {technology_id: spyware}
      technologies_held: [abacus]
      """
    let file = SurveyFile(path: "s.yaml", text: text, data: data)
    #expect(
      file.faults.map { "\($0.position.line) \($0.field)" } == [
        "2 instrument_version", "3 state_code", "4 round", "5 tlp", "7 answers[\"LAW-01\"].level",
        "8 answers[\"LAW-02\"].levl", "9 answers[\"LAW-03\"].choice", "11 technology_requests[0].technology_id",
        "12 technology_requests[1].kind", "13 technologies_held[0]",
      ]
    )
    let first = try? #require(file.faults.first).description
    #expect(first?.hasPrefix("s.yaml:2:21: instrument_version: found \"9.9\"; allowed: 0.1") == true)
  }

  @Test(
    "One mistake in a known instrument gives one message",
    arguments: ["level: many", "levl: 3", "choice: yes", "unknown: false"]
  )
  func oneMistake(answer: String) {
    let text = """
      {instrument_id: cyber-capacity, instrument_version: "0.1", state_code: XAA, round: "2026-1",
       answers: {LAW-01: {\(answer)}}}
      """
    #expect(SurveyFile(path: "s.yaml", text: text, data: data).faults.count == 1)
  }

  @Test("A text that cannot be read gives one message", arguments: ["", "a: [", "- 1", "{\"a\": }", "just words"])
  func unreadable(text: String) {
    let faults = SurveyFile(path: "s.yaml", text: text, data: data).faults
    #expect(faults.count == 1)
  }

  @Test("The request id follows from the content alone")
  func requestID() throws {
    let sample = try #require(data.samples.first)
    let response = SurveyFile(path: "a.yaml", text: sample.text, data: data).response
    let id = try CapacityClient.requestID(for: response)
    #expect(id.count == 64)
    #expect(try CapacityClient.requestID(for: SurveyFile(path: "b.yaml", text: sample.text, data: data).response) == id)
    var other = response
    other.comment += "."
    #expect(try CapacityClient.requestID(for: other) != id)
  }
}
