internal import CapacityProtos
import Testing

@testable import Instruments

@Suite("The data that the binaries carry")
struct EmbeddedDataTests {
  @Test("loads without a fault and is complete")
  func loads() throws {
    let data = try SurveyData.embedded()
    let instrument = try #require(data.instrument(id: "cyber-capacity", version: "0.1"))
    // The table at the head of instrument.md.
    #expect(instrument.model.domains.count == 12)
    #expect(instrument.model.indicators.count == 100)
    #expect(instrument.model.safeguards.count == 35)
    #expect(instrument.model.indicators.reduce(0) { $0 + $1.weight } == 131)
    #expect(data.ruleSet.message.technologies.count == 45)
    #expect(data.ruleSet.message.mitigations.count == 14)
    #expect(data.profiles.map(\.message.id) == ["default", "with-ranks", "with-total"])
    #expect(data.profile(id: "default")?.message.total == nil)
  }

  @Test("holds samples without a fault", arguments: try SurveyData.embedded().samples)
  func samples(sample: SampleFile) throws {
    let document = SurveyDocument(text: sample.text, name: sample.name)
    #expect(document.faults == [])
    #expect(try ResponseValidator(data: .embedded()).violations(in: document.response) == [])
    #expect(document.response.answers.count == 100)
  }
}
