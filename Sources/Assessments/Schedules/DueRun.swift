/// A run that is due now. However many were missed while the server was down, there is one: it catches up for all.
package struct DueRun: Sendable, Hashable {
  /// Seconds since 1970: the last due time that has passed.
  package let due: Int64
  /// How many due times before it went by without a run; counted up to ``countLimit``.
  package let missed: Int
  /// Whether it comes late: after missed ones, or more than ``grace`` after its time.
  package let isCatchUp: Bool

  /// A server that is busy or just starting is not late within this many seconds.
  package static let grace: Int64 = 60

  package static let countLimit = 1000

  /// - Parameters:
  ///   - times: When runs are due.
  ///   - last: The due time of the last run; of a schedule that never ran, the time when it was made or resumed.
  ///   - now: Seconds since 1970.
  /// - Returns: `nil`: nothing is due. Also where the clock went back behind `last`.
  package init?(_ times: DueTimes, since last: Int64, now: Int64) {
    guard let due = times.latest(upTo: now, after: last) else { return nil }
    self.due = due
    missed = times.count(after: last, before: due, limit: Self.countLimit)
    isCatchUp = missed > 0 || now - due > Self.grace
  }
}
