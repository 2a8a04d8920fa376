import CapacityProtos
import Instruments
import ProtobufC
import Reports
import Testing

@Suite("Survey files to fill in")
struct SurveyTemplateTests {
  private let data: SurveyData
  private let text: String

  init() throws {
    data = try SurveyData.embedded()
    let instrument = try #require(data.instrument(id: "", version: ""))
    text = SurveyTemplate(instrument: instrument.message, ruleSet: data.ruleSet.message)
      .text(state: "XAB", round: "2026-2")
  }

  private func faults(of text: String) -> [String] {
    let document = SurveyDocument(text: text, name: "survey.yaml")
    let violations = ResponseValidator(data: data).violations(in: document.response)
    return document.faults.map { "\($0)" } + violations.map { "\($0)" }
  }

  @Test("A new file is without faults as it stands, every question unknown")
  func valid() {
    #expect(faults(of: text) == [])
    let response = SurveyDocument(text: text, name: "survey.yaml").response
    #expect(response.stateCode == "XAB")
    #expect(response.round == "2026-2")
    #expect(response.answers.count == data.instruments[0].indicators.count)
    #expect(response.answers.values.allSatisfy { $0.value == .unknown(true) })
  }

  @Test("The example of a request is without faults once it is uncommented")
  func example() throws {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex { $0.hasPrefix("# - technology_id:") })
    let end = try #require(lines[start...].firstIndex(of: "#"))
    let example = lines[start..<end].map { String($0.dropFirst(2)) }
    let list = try #require(lines.firstIndex(of: "technology_requests: []"))
    lines.replaceSubrange(list...list, with: ["technology_requests:"] + example)
    let filled = lines.joined(separator: "\n")
    #expect(faults(of: filled) == [])
    let response = SurveyDocument(text: filled, name: "survey.yaml").response
    #expect(response.technologyRequests.count == 1)
    #expect(response.technologyRequests.first?.terms?.reTransferAllowed == .unknown)
    #expect(response.technologyRequests.first?.mitigations.count == 1)
  }

  @Test("Every question is there with its meaning")
  func questions() throws {
    for indicator in data.instruments[0].indicators {
      #expect(text.contains("# \(indicator.id) ("))
      for level in indicator.levels { #expect(text.contains("#   level \(level.level): ")) }
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 110 })
  }
}
