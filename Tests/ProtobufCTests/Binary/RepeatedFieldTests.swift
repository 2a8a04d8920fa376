import CapacityProtos
import ProtobufC
import Testing

@Suite("Of what comes twice on the wire, the last counts")
struct RepeatedFieldTests {
  @Test("a plain field")
  func scalar() throws {
    let response = try Capacity_V1_SurveyResponse(decoding: .init(hex: "1a 01 41 1a 01 42"))
    #expect(response.stateCode == "B")
  }

  @Test("a map key, and it is written once")
  func mapKey() throws {
    let bytes = [UInt8](hex: "3a 07 0a01 41 1202 0801  3a 07 0a01 41 1202 1003")
    let response = try Capacity_V1_SurveyResponse(decoding: bytes)
    #expect(response.answers == ["A": .init(.choice(.no))])
    #expect(try response.encoded() == .init(hex: "3a 07 0a01 41 1202 1003"))
  }

  @Test("a member of a oneof, texts in between included")
  func oneof() throws {
    #expect(try Capacity_V1_Answer(decoding: .init(hex: "08 03 2a 01 41 10 01")).value == .choice(.yes))
    #expect(try Capacity_V1_Answer(decoding: .init(hex: "10 01 2a 01 41")).value == .notApplicable("A"))
  }

  @Test("a map entry without a value is an empty answer, one without a key has the empty key")
  func partialEntry() throws {
    #expect(try Capacity_V1_SurveyResponse(decoding: .init(hex: "3a 03 0a01 41")).answers == ["A": .init()])
    #expect(try Capacity_V1_SurveyResponse(decoding: .init(hex: "3a 00")).answers == ["": .init()])
  }
}
