import CapacityProtos
import ProtobufC
import Testing

/// The expected bytes were worked out by hand from the wire format.
@Suite("The canonical bytes")
struct CanonicalBytesTests {
  @Test("hold known fields in number order")
  func numberOrder() throws {
    var response = Capacity_V1_SurveyResponse()
    response.comment = "b"
    response.tlp = .amber
    response.technologiesHeld = ["x", ""]
    response.stateCode = "XAA"
    #expect(try response.encoded() == .init(hex: "1a 03 584141  30 03  4a 01 78  4a 00  52 01 62"))
  }

  @Test("sort map keys by their bytes, not as people would")
  func mapKeys() throws {
    var response = Capacity_V1_SurveyResponse()
    // U+FF21 is EF BC A1 and stands before U+1F600, F0 9F 98 80, though UTF-16 has them the other way round.
    for key in ["b", "\u{1F600}", "B", "\u{FF21}", "B1", ""] { response.answers[key] = .init(.level(1)) }
    let expected = """
      3a 06 0a00 1202 0801
      3a 07 0a01 42 1202 0801
      3a 08 0a02 4231 1202 0801
      3a 07 0a01 62 1202 0801
      3a 09 0a03 efbca1 1202 0801
      3a 0a 0a04 f09f9880 1202 0801
      """
    #expect(try response.encoded() == .init(hex: expected))
  }

  @Test("do not depend on the order in which entries came")
  func mapOrder() throws {
    let (one, two) = ("3a 07 0a01 41 1202 0801", "3a 07 0a01 42 1202 0802")
    let ordered = try Capacity_V1_SurveyResponse(decoding: .init(hex: one + two))
    let reversed = try Capacity_V1_SurveyResponse(decoding: .init(hex: two + one))
    #expect(try ordered.encoded() == .init(hex: one + two))
    #expect(try reversed.encoded() == .init(hex: one + two))
  }

  @Test("leave out zeros of fields without presence")
  func implicitPresence() throws {
    var answer = Capacity_V1_Answer()
    answer.smallBase = false
    answer.comment = ""
    answer.evidenceGrade = .unspecified
    #expect(try answer.encoded() == [])
    var profile = Capacity_V1_ScoringProfile()
    profile.minimumCoverage = 0
    profile.minimumPrincipleAnswers = 0
    #expect(try profile.encoded() == [])
  }

  @Test(
    "hold zeros of oneof members",
    arguments: [
      (.level(0), "08 00"), (.choice(.unspecified), "10 00"), (.number(0), "19 0000000000000000"),
      (.unknown(false), "20 00"), (.notApplicable(""), "2a 00"), (.withheld(false), "30 00"),
    ] as [(Capacity_V1_Answer.OneOf_Value, String)]
  )
  func oneofZeros(value: Capacity_V1_Answer.OneOf_Value, expected: String) throws {
    #expect(try Capacity_V1_Answer(value).encoded() == .init(hex: expected))
    #expect(try Capacity_V1_Answer(decoding: .init(hex: expected)).value == value)
  }

  @Test("hold the zero of a oneof with one member, and tell it from its absence")
  func oneMemberOneof() throws {
    var answer = Capacity_V1_Answer()
    answer.targetLevel = 0
    #expect(try answer.encoded() == .init(hex: "50 00"))
    #expect(try Capacity_V1_Answer(decoding: .init(hex: "50 00")).targetLevel == 0)
    #expect(try Capacity_V1_Answer(decoding: []).targetLevel == nil)
  }

  @Test("tell an empty sub-message from an absent one")
  func emptyMessage() throws {
    var request = Capacity_V1_TechnologyRequest()
    #expect(try request.encoded() == [])
    request.terms = .init()
    #expect(try request.encoded() == .init(hex: "2a 00"))
    #expect(try Capacity_V1_TechnologyRequest(decoding: .init(hex: "2a 00")).terms != nil)
  }

  @Test("hold numbers as the wire format wants them")
  func numbers() throws {
    #expect(try Capacity_V1_Answer(.level(300)).encoded() == .init(hex: "08 ac02"))
    #expect(try Capacity_V1_Answer(.level(.max)).encoded() == .init(hex: "08 ffffffff0f"))
    // 0.5 is 2 to the -1: exponent 1022, mantissa 0.
    #expect(try Capacity_V1_Answer(.number(0.5)).encoded() == .init(hex: "19 000000000000e03f"))
    let time = Google_Protobuf_Timestamp(seconds: -1, nanos: 7)
    #expect(try time.encoded() == .init(hex: "08 ffffffffffffffffff01 10 07"))
    #expect(try Google_Protobuf_Any.full.encoded().suffix(6) == [UInt8](hex: "12 04 00ff000a")[...])
  }

  @Test("pack lists of enums; lists that are not packed are read as well")
  func packedEnums() throws {
    var tag = Capacity_V1_TechnologyTag()
    tag.rights = [.privacy, .expression]
    #expect(try tag.encoded() == .init(hex: "2a 02 01 02"))
    #expect(try Capacity_V1_TechnologyTag(decoding: .init(hex: "28 01 28 02")).rights == tag.rights)
    #expect(try Capacity_V1_TechnologyTag(decoding: .init(hex: "2a 01 01 28 02")).rights == tag.rights)
  }

  @Test("of maps hold key and value, even where they are zero; entries without them are read as well")
  func zeroInMap() throws {
    var profile = Capacity_V1_ScoringProfile()
    profile.domainTargetLevels = ["LAW": 0]
    let written = [UInt8](hex: "5a 0e 0a03 4c4157 11 0000000000000000")
    #expect(try profile.encoded() == written)
    #expect(try Capacity_V1_ScoringProfile(decoding: written) == profile)
    #expect(try Capacity_V1_ScoringProfile(decoding: .init(hex: "5a 05 0a03 4c4157")) == profile)
  }
}
