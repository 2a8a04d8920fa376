internal import Foundation

/// The times at which a cron expression is due in a time zone, in seconds since 1 January 1970, 00:00 UTC.
///
/// Changes of the clock as in Vixie's cron. What is due at a fixed time of day is due once on each of its days: a time
/// that the clock leaps over is due when the clock has leapt; one that it shows twice is due the first time. What has
/// a `*` in minute or hour follows the clock as it runs: nothing for times that there are not, and both for those that
/// there are twice.
package struct DueTimes: Sendable, Hashable {
  package let expression: CronExpression
  private let zone: TimeZone

  /// - Parameter zone: A name of the IANA's list: "Africa/Nairobi", "UTC".
  /// - Returns: `nil` for a zone that there is not.
  package init?(_ expression: CronExpression, zone: String) {
    // Foundation would also take abbreviations, which mean different zones to different people.
    guard let known = TimeZone(identifier: zone), zone == "UTC" || Self.zones.contains(zone) else { return nil }
    self.expression = expression
    self.zone = known
  }

  /// The first one after `time`; `nil` if there is none in the next forty years.
  package func next(after time: Int64) -> Int64? {
    let today = day(of: time)
    for day in today - 1...today + Self.horizon {
      // Where the clock goes back over midnight, two days mingle.
      let first = [day, day + 1].compactMap { times(on: $0).first { $0 > time } }.min()
      if let first { return first }
    }
    return nil
  }

  /// The last one up to `time` itself that is after `start`; `nil` if there is none.
  package func latest(upTo time: Int64, after start: Int64) -> Int64? {
    guard time > start else { return nil }
    let (today, first) = (day(of: time), day(of: start))
    for day in stride(from: today + 1, through: first - 1, by: -1) {
      let last = [day, day - 1].compactMap { times(on: $0).last { $0 <= time } }.max()
      if let last { return last > start ? last : nil }
    }
    return nil
  }

  /// How many there are after `start` and before `end`, counted up to `limit`.
  func count(after start: Int64, before end: Int64, limit: Int) -> Int {
    var count = 0
    for day in day(of: start) - 1...max(day(of: end), day(of: start)) + 1 where count < limit {
      count += times(on: day).count { $0 > start && $0 < end }
    }
    return min(count, limit)
  }

  /// Leap days fall on each day of the week within forty years.
  private static let horizon: Int64 = 41 * 366

  private static let zones = Set(TimeZone.knownTimeZoneIdentifiers)
}

extension DueTimes {
  private func offset(at time: Int64) -> Int64 {
    Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(time))))
  }

  /// The day that a clock on the wall shows, counted from 1 January 1970.
  private func day(of time: Int64) -> Int64 {
    let shown = time + offset(at: time)
    return (shown >= 0 ? shown : shown - 86_399) / 86_400
  }

  /// In ascending order.
  private func times(on day: Int64) -> [Int64] {
    guard expression.includes(day: day) else { return [] }
    let start = day * 86_400
    // Every offset that the zone has from the day before to the day after: no change is undone within an hour.
    let offsets = Set(stride(from: start - 86_400, through: start + 172_800, by: 3600).map(offset))
    var times: Set<Int64> = []
    for hour in expression.hours.values {
      for minute in expression.minutes.values {
        times.formUnion(self.times(shownAs: start + Int64(hour * 3600 + minute * 60), offsets))
      }
    }
    return times.sorted()
  }

  /// The times at which a clock on the wall shows `shown`, as far as they are due.
  private func times(shownAs shown: Int64, _ offsets: Set<Int64>) -> [Int64] {
    let usual = offsets.map { shown - $0 }
    if offsets.count == 1 { return usual }
    let times = usual.filter { $0 + offset(at: $0) == shown }.sorted()
    if let first = times.first { return expression.isAtFixedTimes ? [first] : times }
    guard expression.isAtFixedTimes, let low = usual.min(), let high = usual.max() else { return [] }
    return [leap(between: low, and: high)]
  }

  /// The first second after a change of the clock that lies between two times.
  private func leap(between low: Int64, and high: Int64) -> Int64 {
    let before = offset(at: low)
    var (low, high) = (low, high)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if offset(at: middle) == before { low = middle } else { high = middle }
    }
    return high
  }
}
