import CapacityProtos
import Foundation
import ProtobufC
import Testing

@Suite("A message comes back from its bytes as it was")
struct RoundTripTests {
  @Test("a response with every kind of answer")
  func response() throws { try check(Capacity_V1_SurveyResponse.full) }

  @Test("a profile with maps of texts and numbers")
  func profile() throws { try check(Capacity_V1_ScoringProfile.full) }

  @Test("bytes, with zeros among them")
  func bytes() throws { try check(Google_Protobuf_Any.full) }

  @Test("enums in a list, with a number that nobody knows")
  func enums() throws { try check(Capacity_V1_TechnologyTag.full) }

  @Test(
    "64-bit and 32-bit numbers at their ends",
    arguments: [(0, 0), (1, 1), (-1, -1), (.max, .max), (.min, .min)] as [(Int64, Int32)]
  )
  func integers(seconds: Int64, nanos: Int32) throws {
    try check(Google_Protobuf_Timestamp(seconds: seconds, nanos: nanos))
  }

  @Test(
    "doubles to the last bit",
    arguments: [-0.0, .leastNonzeroMagnitude, .greatestFiniteMagnitude, .infinity, 0.1, .nan]
  )
  func doubles(number: Double) throws {
    let bytes = try Capacity_V1_Answer(.number(number)).encoded()
    let decoded = try Capacity_V1_Answer(decoding: bytes)
    guard case .number(let value) = decoded.value else {
      Issue.record("\(decoded) holds no number")
      return
    }
    #expect(value.bitPattern == number.bitPattern)
  }

  @Test("an embedded NUL does not cut a text", arguments: ["\0", "X\0A", "XAA\0"])
  func embeddedNUL(text: String) throws {
    var response = Capacity_V1_SurveyResponse()
    response.stateCode = text
    response.answers[text] = .init(.notApplicable(text))
    response.technologiesHeld = [text]
    try check(response)
  }

  @Test("no bytes are an empty message")
  func empty() throws {
    #expect(try Capacity_V1_SurveyResponse(decoding: []) == Capacity_V1_SurveyResponse())
    #expect(try Capacity_V1_SurveyResponse().encoded() == [])
  }

  private func check<Message: ProtobufMessage>(_ message: Message) throws {
    let bytes = try message.encoded()
    let decoded = try Message(decoding: bytes)
    #expect(decoded == message)
    #expect(try decoded.encoded() == bytes)
  }
}
