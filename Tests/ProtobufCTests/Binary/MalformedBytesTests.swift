import CapacityProtos
import ProtobufC
import Testing

@Suite("Broken bytes are refused")
struct MalformedBytesTests {
  private typealias Response = Capacity_V1_SurveyResponse

  @Test(
    "and the message is named",
    arguments: [
      ("the tag alone", "1a"),
      ("a length alone", "1a 03"),
      ("a text that ends early", "1a 03 58 41"),
      ("a length beyond all", "1a ff ff ff ff 0f 41"),
      ("a length of more than 32 bits", "1a ff ff ff ff ff ff ff ff ff 01 41"),
      ("a varint that never ends", "30 80 80"),
      ("a varint of eleven bytes", "30 80 80 80 80 80 80 80 80 80 80 01"),
      ("an unknown varint of eleven bytes", "98 06 80 80 80 80 80 80 80 80 80 80 01"),
      ("a tag that never ends", "80 80 80 80 80 80"),
      ("field number zero", "00 01"),
      ("a group", "1b 1c"),
      ("wire type six", "1e 01"),
      ("wire type seven", "1f 01"),
      ("a text field with a number", "18 05"),
      ("an enum with a text", "32 01 41"),
      ("a map with a number", "38 01"),
      ("a message field with four bytes", "45 01 02 03 04"),
      ("an answer that is broken within", "3a 08 0a 01 41 12 03 08 80 80"),
      ("an answer longer than its entry", "3a 05 0a 01 41 12 7f"),
      ("eight bytes that end early", "99 06 01 02 03"),
      ("four bytes that end early", "9d 06 01 02 03"),
    ]
  )
  func malformed(name: String, hex: String) {
    #expect(throws: ProtobufError.malformed(message: "capacity.v1.SurveyResponse"), "\(name)") {
      try Response(decoding: .init(hex: hex))
    }
  }

  @Test("wherever a message is cut, reading it ends in a fault or a message, never in a crash")
  func truncated() throws {
    let bytes = try Response.full.encoded()
    var refused = 0
    for count in bytes.indices {
      do {
        _ = try Response(decoding: Array(bytes[..<count]))
      } catch ProtobufError.malformed {
        refused += 1
      }
    }
    #expect(refused > bytes.count / 2)
  }

  @Test("whatever bit is flipped, reading ends in a fault or a message, never in a crash")
  func flipped() throws {
    let bytes = try Response.full.encoded()
    for index in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[index] ^= 1 << UInt8(bit)
        if let message = try? Response(decoding: flipped) {
          #expect(try Response(decoding: message.encoded()) == message)
        }
      }
    }
  }

  @Test("in words that a caller can use")
  func words() {
    let error = ProtobufError.malformed(message: "capacity.v1.Answer")
    #expect("\(error)" == "The bytes are not a capacity.v1.Answer: the protobuf wire format is broken.")
  }
}
