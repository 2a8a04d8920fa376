import CapacityClient
import CapacityProtos
import ProtobufC
import Testing

@Suite("Expiry of tokens")
struct TokenExpiryTests {
  /// 2026-01-31T12:00:00Z.
  private let now: Int64 = 1_769_860_800

  @Test(
    "Durations count from now",
    arguments: [
      ("12h", "2026-02-01T00:00:00Z"), ("1d", "2026-02-01T12:00:00Z"), ("90d", "2026-05-01T12:00:00Z"),
      ("8w", "2026-03-28T12:00:00Z"), ("365d", "2027-01-31T12:00:00Z"),
    ]
  )
  func durations(text: String, time: String) throws {
    #expect(try TokenExpiry(text).time(now: now)?.rfc3339 == time)
  }

  @Test(
    "Days begin at midnight UTC, and times are taken as they stand",
    arguments: [
      ("2027-01-31", "2027-01-31T00:00:00Z"), ("2028-02-29", "2028-02-29T00:00:00Z"),
      ("2027-01-31T12:00:00Z", "2027-01-31T12:00:00Z"), ("2027-01-31T12:00:00+02:00", "2027-01-31T10:00:00Z"),
    ]
  )
  func times(text: String, time: String) throws {
    #expect(try TokenExpiry(text).time(now: now)?.rfc3339 == time)
  }

  @Test("Never is never, however it is written", arguments: ["never", "Never", "NEVER"])
  func never(text: String) throws { #expect(try TokenExpiry(text).time(now: now) == nil) }

  @Test("Without a word it is a year")
  func standard() throws { #expect(try TokenExpiry.standard.time(now: now)?.rfc3339 == "2027-01-31T12:00:00Z") }

  @Test(
    "What is over is refused, with the time that it is",
    arguments: ["2026-01-31", "2026-01-31T12:00:00Z", "1999-12-31"]
  )
  func past(text: String) throws {
    let expiry = try TokenExpiry(text)
    let error = #expect(throws: ClientError.self) { _ = try expiry.time(now: now) }
    #expect(error?.exitStatus == .usage)
    #expect(error?.message.contains("is over: it is 2026-01-31T12:00:00Z now") == true)
  }

  @Test(
    "Anything else is refused with what is right",
    arguments: [
      "", "soon", "90", "d", "-1d", "0d", "1.5d", "90 d", "90m", "999999999w", "99999999999999999999d", "36526d",
      "2027-02-29", "2027-1-31", "2027-13-01", "2027-01-31T12:00", "2027-01-31T25:00:00Z", "31.01.2027",
    ]
  )
  func refused(text: String) {
    let error = #expect(throws: ClientError.self) { _ = try TokenExpiry(text) }
    #expect(error?.exitStatus == .usage)
    #expect(error?.message.contains("found \"\(text)\"") == true)
  }
}
