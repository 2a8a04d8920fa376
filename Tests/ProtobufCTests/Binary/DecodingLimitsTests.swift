import CapacityProtos
import ProtobufC
import Testing

@Suite("Messages past a limit are refused")
struct DecodingLimitsTests {
  private typealias Response = Capacity_V1_SurveyResponse
  private static let fourMiB = 4_194_304

  @Test("4 MiB on the wire are read, a byte more is not")
  func messageSize() throws {
    var response = Response()
    // The tag takes one byte, the length four.
    response.comment = String(repeating: "a", count: Self.fourMiB - 5)
    let bytes = try response.encoded()
    #expect(bytes.count == Self.fourMiB)
    #expect(try Response(decoding: bytes) == response)
    response.comment += "a"
    let more = try response.encoded()
    #expect(throws: ProtobufError.tooLarge(limit: .messageSize, bytes: Self.fourMiB)) { try Response(decoding: more) }
  }

  @Test("so are the bytes of a large message that are broken: the size is looked at first")
  func sizeFirst() {
    let bytes = [UInt8](repeating: 0xFF, count: Self.fourMiB + 1)
    #expect(throws: ProtobufError.tooLarge(limit: .messageSize, bytes: Self.fourMiB)) { try Response(decoding: bytes) }
  }

  @Test(
    "a million sub-messages without a byte of their own end at the decoded size",
    arguments: [("requests", [0x42, 0]), ("answers", [0x3A, 0])] as [(String, [UInt8])]
  )
  func emptyMessages(name: String, message: [UInt8]) {
    let bytes = Array(repeatElement(message, count: 1_000_000).joined())
    // 8 times 2,000,000 bytes and 1 MiB.
    #expect(throws: ProtobufError.tooLarge(limit: .decodedSize, bytes: 17_048_576), "\(name)") {
      try Response(decoding: bytes)
    }
  }

  @Test("the largest response that validation lets through stays far below both")
  func largestResponse() throws {
    var response = Response()
    var answer = Capacity_V1_Answer(.level(4))
    answer.evidence = Array(repeating: .titled("Penal Code, article 12"), count: 50)
    for number in 0..<2000 { response.answers["LAW-\(number)"] = answer }
    let bytes = try response.encoded()
    #expect(try Response(decoding: bytes) == response)
  }

  @Test("limits can be set")
  func ownLimits() throws {
    let bytes = [UInt8](hex: "1a 03 584141")
    let small = DecodingLimits(messageSize: 4, decodedFactor: 8, decodedSlack: 1 << 20)
    #expect(throws: ProtobufError.tooLarge(limit: .messageSize, bytes: 4)) {
      try Response(decoding: bytes, limits: small)
    }
    let narrow = DecodingLimits(messageSize: 5, decodedFactor: 2, decodedSlack: 6)
    #expect(throws: ProtobufError.tooLarge(limit: .decodedSize, bytes: 16)) {
      try Response(decoding: bytes, limits: narrow)
    }
    let enough = DecodingLimits(messageSize: 5, decodedFactor: 8, decodedSlack: 4096)
    #expect(try Response(decoding: bytes, limits: enough).stateCode == "XAA")
  }

  @Test("in words that name the limit and its value")
  func words() {
    let error = ProtobufError.tooLarge(limit: .messageSize, bytes: Self.fourMiB)
    #expect("\(error)" == "The message goes past the limit on message size of 4194304 bytes.")
  }
}
