import CapacityProtos
import Foundation
import ProtobufC
import Testing

@Suite("Texts that are not UTF-8 are refused")
struct InvalidTextTests {
  @Test(
    "whatever is wrong with them",
    arguments: [
      "ff",  // no lead byte
      "80",  // a continuation without a lead byte
      "c080",  // NUL in two bytes
      "e282",  // cut short
      "eda080",  // half of a surrogate pair
      "f4908080",  // beyond U+10FFFF
      "41c3",  // cut short behind a letter
    ]
  )
  func invalid(hex: String) {
    let text = [UInt8](hex: hex)
    #expect(throws: ProtobufError.invalidUTF8(field: "capacity.v1.SurveyResponse.state_code")) {
      try Capacity_V1_SurveyResponse(decoding: [0x1A, UInt8(text.count)] + text)
    }
  }

  @Test(
    "and the field is named, wherever it stands",
    arguments: [
      ("capacity.v1.SurveyResponse.answers", "3a 03 0a01 ff"),
      ("capacity.v1.SurveyResponse.technologies_held", "4a 01 41 4a 01 ff"),
      ("capacity.v1.Answer.not_applicable", "3a 08 0a01 41 1203 2a01 ff"),
      ("capacity.v1.Evidence.uri", "3a 0a 0a01 41 1205 4203 1201 ff"),
      ("capacity.v1.MitigationCommitment.mitigation_id", "42 05 3203 0a01 ff"),
    ]
  )
  func named(field: String, hex: String) {
    #expect(throws: ProtobufError.invalidUTF8(field: field)) {
      try Capacity_V1_SurveyResponse(decoding: .init(hex: hex))
    }
  }

  @Test("while bytes may hold anything")
  func bytes() throws {
    #expect(try Google_Protobuf_Any(decoding: .init(hex: "12 01 ff")).value == Foundation.Data([0xFF]))
  }
}
