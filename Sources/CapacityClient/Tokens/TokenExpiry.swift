package import CapacityProtos
internal import Foundation
internal import ProtobufC

/// When a token stops working, as people write it.
package enum TokenExpiry: Sendable, Hashable {
  /// A duration from now, in seconds; more than 0.
  case after(Int64)
  /// A point in time.
  case at(Google_Protobuf_Timestamp)
  /// It does not by itself.
  case never

  /// What holds where nobody says otherwise: 365 days.
  package static let standard = TokenExpiry.after(365 * secondsOfDay)

  /// What is right, for people.
  package static let forms = """
    a duration (12h, 90d, 8w), a day (2027-01-31, from its beginning on, UTC), a time (2027-01-31T12:00:00Z) or never
    """

  private static let secondsOfDay: Int64 = 86_400
  /// Longer than this reads as a slip of the keyboard: 100 years.
  private static let longest: Int64 = 36_525 * secondsOfDay

  /// Reads one of ``forms``.
  ///
  /// - Throws: What is right.
  package init(_ text: String) throws(ClientError) {
    if text.lowercased() == "never" {
      self = .never
    } else if let match = text.wholeMatch(of: /([0-9]{1,9})([hdw])/) {
      let unit: Int64 = ["h": 3600, "w": 7 * Self.secondsOfDay][match.2] ?? Self.secondsOfDay
      let seconds = (Int64(match.1) ?? 0) * unit
      guard (1...Self.longest).contains(seconds) else {
        throw Self.wrong("a duration must be more than nothing and at most 100 years; found \"\(text)\"")
      }
      self = .after(seconds)
    } else if let time = Self.time(text) ?? Self.time(text + "T00:00:00Z") {
      self = .at(time)
    } else {
      throw Self.wrong("it must be \(Self.forms); found \"\(text)\"")
    }
  }

  /// The time for a request.
  ///
  /// - Parameter now: Seconds since 1970, UTC.
  /// - Returns: `nil`: never.
  /// - Throws: If it is over already.
  package func time(now: Int64) throws(ClientError) -> Google_Protobuf_Timestamp? {
    switch self {
    case .never: return nil
    case .after(let seconds): return Google_Protobuf_Timestamp(milliseconds: (now + seconds) * 1000)
    case .at(let time):
      guard time.seconds > now else {
        let today = Google_Protobuf_Timestamp(milliseconds: now * 1000).rfc3339
        throw Self.wrong("\(time.rfc3339) is over: it is \(today) now. Right is \(Self.forms)")
      }
      return time
    }
  }

  /// Reads a time as the JSON mapping of requests does.
  private static func time(_ text: String) -> Google_Protobuf_Timestamp? {
    let field = DocumentNode.Entry(key: "expireTime", value: DocumentNode(.string(text)))
    var reader = DocumentReader()
    return reader.message(
      Capacity_V1_CreateTokenRequest.self,
      from: DocumentNode(.mapping([field]))
    ).expireTime
  }

  private static func wrong(_ words: String) -> ClientError {
    ClientError(code: "INVALID_ARGUMENT", message: "The expiry: \(words).", exitStatus: .usage)
  }
}
