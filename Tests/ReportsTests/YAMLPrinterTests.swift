import CapacityProtos
import Instruments
import ProtobufC
import Reports
import Testing

@Suite("Documents as YAML")
struct YAMLPrinterTests {
  @Test("What is printed reads as the same message")
  func roundTrip() throws {
    for sample in try SurveyData.embedded().samples {
      let response = SurveyDocument(text: sample.text, name: sample.name).response
      let printed = SurveyDocument(text: response.document.yaml, name: "printed.yaml")
      #expect(printed.faults.isEmpty)
      #expect(printed.response == response)
    }
  }

  @Test("Lists, mappings and empty ones stand where YAML wants them")
  func layout() {
    let node = DocumentNode(
      .mapping([
        .init(key: "a", value: DocumentNode(.sequence([DocumentNode(.string("x\ny")), DocumentNode(.number("1"))]))),
        .init(key: "no", value: DocumentNode(.mapping([.init(key: "b c", value: DocumentNode(.bool(true)))]))),
        .init(key: "e", value: DocumentNode(.sequence([]))),
      ])
    )
    #expect(node.yaml == "a:\n  - \"x\\ny\"\n  - 1\n\"no\":\n  \"b c\": true\ne: []\n")
  }
}
