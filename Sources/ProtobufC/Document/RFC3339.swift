/// Times as texts, to the nanosecond: what Foundation's formatter cuts at the millisecond, takes with a day that
/// there is not, and counts by Julius Caesar's calendar before 1582.
enum RFC3339 {
  /// Seconds since 1970-01-01T00:00:00Z and nanoseconds from there.
  ///
  /// - Returns: `nil` for a text that is not a time of the years 1 to 9999.
  static func time(_ text: String) -> (seconds: Int64, nanos: Int32)? {
    let pattern =
      /([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})/
    guard let match = text.wholeMatch(of: pattern)?.output,
      let year = Int64(match.1), let month = Int64(match.2), let day = Int64(match.3),
      let hour = Int64(match.4), let minute = Int64(match.5), let second = Int64(match.6),
      let offset = offset(match.8),
      hour < 24, minute < 60, second < 60
    else { return nil }
    let date = CivilDate(year: year, month: month, day: day)
    let days = date.daysSince1970
    let seconds = days * 86_400 + hour * 3600 + minute * 60 + second - offset
    guard CivilDate(daysSince1970: days) == date, range.contains(seconds) else { return nil }
    let digits = (match.7?.dropFirst() ?? "") + "000000000"
    return (seconds, Int32(digits.prefix(9)) ?? 0)
  }

  /// In UTC, with 0, 3, 6 or 9 digits of a second.
  static func text(seconds: Int64, nanos: Int32) -> String {
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let date = CivilDate(daysSince1970: rest < 0 ? days - 1 : days)
    let second = rest < 0 ? rest + 86_400 : rest
    let clock = [second / 3600, second / 60 % 60, second % 60].map { padded($0, 2) }.joined(separator: ":")
    var fraction = nanos == 0 ? "" : padded(Int64(nanos), 9)
    while fraction.hasSuffix("000") { fraction.removeLast(3) }
    let point = fraction.isEmpty ? "" : "."
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))T\(clock)\(point)\(fraction)Z"
  }

  /// The first and the last second of the years 1 to 9999.
  private static let range: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  /// Seconds east of Greenwich.
  private static func offset(_ zone: Substring) -> Int64? {
    guard zone != "Z" else { return 0 }
    guard let hours = Int64(zone.dropFirst().prefix(2)), let minutes = Int64(zone.suffix(2)), hours < 24, minutes < 60
    else { return nil }
    return (zone.first == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
