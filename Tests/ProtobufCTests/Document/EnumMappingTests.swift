import CapacityProtos
import ProtobufC
import Testing

@Suite("Enum values are read")
struct EnumMappingTests {
  private typealias Answer = Capacity_V1_Answer

  @Test(
    "by their name, short or full, in any case, and by their number",
    arguments: [
      #""YES_PARTIAL_NO_PARTIAL""#, #""yes_partial_no_partial""#, #""PARTIAL""#, #""partial""#, #""Partial""#, "2",
    ]
  )
  func spellings(text: String) throws {
    #expect(try read(Answer.self, #"{"choice": \#(text)}"#).value == .choice(.partial))
  }

  @Test(
    "by truth values where there is a yes and a no",
    arguments: [
      ("true", .yes), ("false", .no), (#""yes""#, .yes), (#""no""#, .no), (#""On""#, .yes), (#""off""#, .no),
      (#""Y""#, .yes),
      (#""n""#, .no),
    ] as [(String, Capacity_V1_YesPartialNo)]
  )
  func truth(text: String, value: Capacity_V1_YesPartialNo) throws {
    #expect(try read(Answer.self, #"{"choice": \#(text)}"#).value == .choice(value))
  }

  @Test("by truth values nowhere else")
  func noTruth() throws { #expect(try Reading<Answer>(#"{"evidenceGrade": true}"#).fault.field == "evidence_grade") }

  @Test("with numbers of a newer version", arguments: [99, -1, .max, .min] as [Int32])
  func unknownNumbers(number: Int32) throws {
    let answer = try read(Answer.self, #"{"choice": \#(number)}"#)
    #expect(answer.value == .choice(.UNRECOGNIZED(number)))
    #expect(try read(Answer.self, answer.document.json) == answer)
  }

  @Test(
    "from unquoted YAML as from JSON",
    arguments: [("partial", .partial), ("2", .partial), ("9", .UNRECOGNIZED(9)), ("Yes", .yes)]
      as [(String, Capacity_V1_YesPartialNo)]
  )
  func plain(text: String, value: Capacity_V1_YesPartialNo) {
    let reading = Reading<Answer>(DocumentNode(.mapping([.init(key: "choice", value: DocumentNode(.plain(text)))])))
    #expect(reading.faults == [])
    #expect(reading.message.value == .choice(value))
  }

  @Test("or refused with all names there are, and the one that was meant")
  func suggestion() throws {
    let fault = try Reading<Answer>(#"{"choice": "partal"}"#).fault
    #expect(fault.found == #""partal""#)
    #expect(fault.allowed == "one of yes, partial, no; did you mean partial?")
  }

  @Test("or refused without a guess", arguments: [#""maybe""#, #""""#, "1.5", "2147483648", "[]"])
  func refused(text: String) throws {
    #expect(try Reading<Answer>(#"{"choice": \#(text)}"#).fault.allowed == "one of yes, partial, no")
  }

  @Test("and printed by their full name, or their number")
  func printed() {
    #expect(Capacity_V1_YesPartialNo.partial.document.content == .string("YES_PARTIAL_NO_PARTIAL"))
    #expect(Capacity_V1_YesPartialNo.unspecified.document.content == .string("YES_PARTIAL_NO_UNSPECIFIED"))
    #expect(Capacity_V1_YesPartialNo.UNRECOGNIZED(9).document.content == .number("9"))
  }
}
