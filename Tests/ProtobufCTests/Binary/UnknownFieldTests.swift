import CapacityProtos
import ProtobufC
import Testing

/// Field 99 has the tag 98 06 as a varint, 99 06 as 8 bytes, 9a 06 with a length, 9d 06 as 4 bytes.
@Suite("What a newer version wrote")
struct UnknownFieldTests {
  @Test(
    "is written again, whatever its wire type",
    arguments: ["98 06 ac02", "99 06 0102030405060708", "9a 06 03 00ff00", "9d 06 01020304", "9a 06 00"]
  )
  func kept(unknown: String) throws {
    let answer = try Capacity_V1_Answer(decoding: .init(hex: unknown + "08 03"))
    #expect(answer.value == .level(3))
    #expect(try answer.encoded() == .init(hex: "08 03" + unknown))
    #expect(answer.unknownFieldPaths().map(\.description) == ["99"])
    #expect(answer != Capacity_V1_Answer(.level(3)))
  }

  @Test("is named by its path at every depth")
  func paths() throws {
    var unknown = Capacity_V1_Answer().unknownFields
    unknown = try Capacity_V1_Answer(decoding: .init(hex: "98 06 01")).unknownFields
    var response = Capacity_V1_SurveyResponse.full
    response.unknownFields = unknown
    response.answers["LAW-01"]?.unknownFields = unknown
    response.answers["LIM-01"]?.evidence[1].unknownFields = unknown
    response.technologyRequests[0].terms?.unknownFields = unknown
    response.technologyRequests[0].mitigations[0].unknownFields = unknown
    response.technologyRequests[1].unknownFields = unknown
    let expected = [
      "99", #"answers["LAW-01"].99"#, #"answers["LIM-01"].evidence[1].99"#, "technology_requests[0].terms.99",
      "technology_requests[0].mitigations[0].99", "technology_requests[1].99",
    ]
    #expect(response.unknownFieldPaths().map(\.description) == expected)
    let decoded = try Capacity_V1_SurveyResponse(decoding: response.encoded())
    #expect(decoded == response)
    #expect(decoded.unknownFieldPaths().map(\.description) == expected)
  }

  @Test("is named as often as it stands there")
  func repeated() throws {
    let answer = try Capacity_V1_Answer(decoding: .init(hex: "98 06 01  9a 06 00  98 06 02"))
    #expect(answer.unknownFieldPaths().map(\.description) == ["99", "99", "99"])
    #expect(try answer.encoded() == .init(hex: "98 06 01  9a 06 00  98 06 02"))
  }

  @Test("is not there in a message of this version")
  func none() { #expect(Capacity_V1_SurveyResponse.full.unknownFieldPaths() == []) }

  @Test(
    "may be the number of an enum, negative ones included",
    arguments: [(77, "30 4d"), (.max, "30 ffffffff07"), (-1, "30 ffffffffffffffffff01")] as [(Int32, String)]
  )
  func enumNumbers(number: Int32, hex: String) throws {
    let response = try Capacity_V1_SurveyResponse(decoding: .init(hex: hex))
    #expect(response.tlp == .UNRECOGNIZED(number))
    #expect(!response.tlp.isKnown)
    #expect(try response.encoded() == .init(hex: hex))
  }

  @Test("may be the number of an enum in a oneof")
  func enumInOneof() throws {
    let answer = try Capacity_V1_Answer(decoding: .init(hex: "10 09"))
    #expect(answer.value == .choice(.UNRECOGNIZED(9)))
    #expect(try answer.encoded() == .init(hex: "10 09"))
  }
}
