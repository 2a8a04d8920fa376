import CapacityProtos
import ProtobufC
import Testing

@Suite("Times")
struct TimestampTests {
  /// Seconds as GNU date gives them: `date -u -d 2026-01-31T12:00:00 +%s`.
  static let times: [(String, Int64, Int32)] = [
    ("1970-01-01T00:00:00Z", 0, 0),
    ("2026-01-31T12:00:00Z", 1_769_860_800, 0),
    ("2026-01-31T12:00:00.500Z", 1_769_860_800, 500_000_000),
    ("2026-01-31T12:00:00.001Z", 1_769_860_800, 1_000_000),
    ("2026-01-31T12:00:00.000001Z", 1_769_860_800, 1000),
    ("2026-01-31T12:00:00.123456789Z", 1_769_860_800, 123_456_789),
    ("2024-02-29T23:59:59Z", 1_709_251_199, 0),
    ("1969-12-31T23:59:59.999Z", -1, 999_000_000),
    ("1900-03-01T00:00:00Z", -2_203_891_200, 0),
    ("0001-01-01T00:00:00Z", -62_135_596_800, 0),
    ("9999-12-31T23:59:59.999999999Z", 253_402_300_799, 999_999_999),
  ]

  @Test("are printed with 0, 3, 6 or 9 digits of a second", arguments: times)
  func printed(text: String, seconds: Int64, nanos: Int32) {
    #expect(Google_Protobuf_Timestamp(seconds: seconds, nanos: nanos).rfc3339 == text)
  }

  @Test("are read to the nanosecond", arguments: times)
  func read(text: String, seconds: Int64, nanos: Int32) throws {
    #expect(try assessment(text).createTime == Google_Protobuf_Timestamp(seconds: seconds, nanos: nanos))
  }

  @Test(
    "are read with an offset, and with any number of digits up to 9",
    arguments: [
      ("2026-01-31T13:30:00+01:30", 1_769_860_800, 0), ("2026-01-31T00:00:00-12:00", 1_769_860_800, 0),
      ("2026-01-31T12:00:00.5Z", 1_769_860_800, 500_000_000),
      ("2026-01-31T12:00:00.12345Z", 1_769_860_800, 123_450_000),
    ] as [(String, Int64, Int32)]
  )
  func offsets(text: String, seconds: Int64, nanos: Int32) throws {
    #expect(try assessment(text).createTime == Google_Protobuf_Timestamp(seconds: seconds, nanos: nanos))
  }

  @Test(
    "are refused where they are none",
    arguments: [
      "", "today", "2026-01-31", "2026-01-31T12:00:00", "2026-02-29T12:00:00Z", "2026-13-01T00:00:00Z",
      "2026-01-31T24:00:00Z",
      "2026-01-31T12:60:00Z", "2026-01-31T12:00:00.Z", "2026-01-31T12:00:00.1234567890Z", "0000-01-01T00:00:00Z",
      "20260131T120000Z",
      "2026-01-31T12:00:00Z and more",
    ]
  )
  func refused(text: String) throws {
    let reading = try Reading<Capacity_V1_Assessment>(#"{"createTime": "\#(text)"}"#)
    #expect(try reading.fault.field == "create_time")
    #expect(try reading.fault.allowed == "a time such as 2026-01-31T12:00:00Z")
    #expect(reading.message.createTime == nil)
  }

  @Test(
    "are made from milliseconds, before 1970 as well",
    arguments: [(0, 0, 0), (1500, 1, 500_000_000), (-1, -1, 999_000_000), (-1000, -1, 0), (-1001, -2, 999_000_000)]
      as [(Int64, Int64, Int32)]
  )
  func milliseconds(milliseconds: Int64, seconds: Int64, nanos: Int32) {
    let time = Google_Protobuf_Timestamp(milliseconds: milliseconds)
    #expect(time == Google_Protobuf_Timestamp(seconds: seconds, nanos: nanos))
  }

  @Test("that no calendar has are printed all the same", arguments: [Int64.min, .max])
  func beyond(seconds: Int64) {
    #expect(Google_Protobuf_Timestamp(seconds: seconds, nanos: .min).rfc3339.hasSuffix("Z"))
  }

  private func assessment(_ time: String) throws -> Capacity_V1_Assessment {
    try ProtobufCTests.read(Capacity_V1_Assessment.self, #"{"createTime": "\#(time)"}"#)
  }
}
