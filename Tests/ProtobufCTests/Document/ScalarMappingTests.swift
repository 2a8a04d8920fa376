import CapacityProtos
import Foundation
import ProtobufC
import Testing

@Suite("Values are read by the proto3 JSON mapping")
struct ScalarMappingTests {
  private typealias Answer = Capacity_V1_Answer

  @Test(
    "whole numbers in any spelling",
    arguments: [
      ("3", 3), (#""3""#, 3), ("3.0", 3), (#""3.0""#, 3), ("3e0", 3), ("30E-1", 3), ("0", 0), ("-0", 0),
      ("4294967295", .max), ("4.294967295e9", .max),
    ] as [(String, UInt32)]
  )
  func unsigned(text: String, value: UInt32) throws {
    #expect(try read(Answer.self, #"{"level": \#(text)}"#).value == .level(value))
  }

  @Test(
    "whole numbers only where they fit",
    arguments: [
      "-1", "3.5", "4294967296", "1e10", "1e400", #""""#, #"" 3""#, #""3 ""#, #""three""#, #""0x3""#, "true", "[]",
      "{}", #""NaN""#,
    ]
  )
  func notUnsigned(text: String) throws {
    let reading = try Reading<Answer>(#"{"level": \#(text)}"#)
    #expect(try reading.fault.field == "level")
    #expect(try reading.fault.allowed == "a whole number that is not negative")
    #expect(reading.message.value == nil)
  }

  @Test("signed numbers at their ends", arguments: [Int32.min, -1, 0, .max])
  func signed(number: Int32) throws {
    typealias Request = Capacity_V1_ListAssessmentsRequest
    #expect(try read(Request.self, #"{"pageSize": \#(number)}"#).pageSize == number)
    #expect(try Reading<Request>(#"{"pageSize": \#(Int64(number) + (number < 0 ? -1 : 1) << 32)}"#).faults.count == 1)
  }

  @Test(
    "doubles, with words for what is no number",
    arguments: [
      ("1", 1), ("-0.5", -0.5), ("1e-3", 0.001), (#""2.5""#, 2.5), (#""Infinity""#, .infinity),
      (#""-Infinity""#, -.infinity),
      ("1.7976931348623157e308", .greatestFiniteMagnitude), ("1e-400", 0),
    ] as [(String, Double)]
  )
  func doubles(text: String, value: Double) throws {
    #expect(try read(Answer.self, #"{"number": \#(text)}"#).value == .number(value))
  }

  @Test("NaN by its name")
  func notANumber() throws {
    guard case .number(let value) = try read(Answer.self, #"{"number": "NaN"}"#).value else {
      Issue.record("no number")
      return
    }
    #expect(value.isNaN)
  }

  @Test(
    "no doubles but these",
    arguments: ["1e309", #""inf""#, #""nan""#, #""0x1p3""#, #""1,5""#, #""""#, "true", "null "]
  )
  func notDoubles(text: String) throws {
    let reading = try Reading<Answer>(#"{"number": \#(text)}"#)
    #expect(reading.message.value == nil)
    #expect(reading.faults.count == (text == "null " ? 0 : 1))
  }

  @Test("truth values, and nothing that looks like one", arguments: [#""true""#, "1", "0", #""yes""#])
  func truth(text: String) throws {
    #expect(try read(Answer.self, #"{"unknown": true}"#).value == .unknown(true))
    #expect(try read(Answer.self, #"{"unknown": false}"#).value == .unknown(false))
    #expect(try Reading<Answer>(#"{"unknown": \#(text)}"#).fault.allowed == "true or false")
  }

  @Test("texts, and no numbers in their place", arguments: ["1", "true", "[]", "{}"])
  func texts(text: String) throws {
    let fault = try Reading<Answer>(#"{"comment": \#(text)}"#).fault
    #expect(fault.allowed == "a text")
    #expect(fault.position == DocumentPosition(line: 1, column: 13))
  }

  @Test("64-bit numbers and bytes are printed as texts")
  func printed() {
    #expect(Int64.max.document.content == .string("9223372036854775807"))
    #expect(Foundation.Data([0, 255]).document.content == .string("AP8="))
    #expect(Int32.min.document.content == .number("-2147483648"))
  }

  @Test(
    "doubles are printed so that they read the same",
    arguments: [(0.1, "0.1"), (3, "3.0"), (-0.0, "-0.0"), (1e21, "1e+21"), (5e-324, "5e-324")]
  )
  func printedDoubles(value: Double, text: String) { #expect(value.document.content == .number(text)) }

  @Test(
    "what is no number is printed by its name",
    arguments: [(.nan, "NaN"), (.infinity, "Infinity"), (-.infinity, "-Infinity")] as [(Double, String)]
  )
  func printedNames(value: Double, text: String) { #expect(value.document.content == .string(text)) }
}
