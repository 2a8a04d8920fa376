internal import Scoring
internal import Synchronization

/// Intervals and sensitivities that were computed on read (D5). They follow from what is stored, so that an entry never
/// goes stale; the oldest ones make room.
final class ScoreCache: Sendable {
  /// What an entry is computed from.
  struct Key: Sendable, Hashable {
    let assessmentID: String
    /// The result that rests on reviewed answers; `nil`: the answers as submitted.
    let reviewedResult: Int?
    let profileID: String
    let instrumentVersion: String
  }

  private let intervals: Mutex<Recent<Key, [ThemeInterval]>>
  private let sensitivities: Mutex<Recent<Key, [ThemeSensitivity]>>

  /// - Parameter limit: Entries of each kind. One takes about 5 KB.
  init(limit: Int) {
    intervals = Mutex(Recent(limit: limit))
    sensitivities = Mutex(Recent(limit: limit))
  }

  /// The intervals of an assessment by a profile.
  func intervals(_ key: Key, compute: () -> [ThemeInterval]) -> [ThemeInterval] {
    if let found = intervals.withLock({ $0[key] }) { return found }
    // Outside the lock: two readers may both compute it, and get the same.
    let computed = compute()
    intervals.withLock { $0[key] = computed }
    return computed
  }

  /// The sensitivities of an assessment by a profile.
  func sensitivities(_ key: Key, compute: () -> [ThemeSensitivity]) -> [ThemeSensitivity] {
    if let found = sensitivities.withLock({ $0[key] }) { return found }
    let computed = compute()
    sensitivities.withLock { $0[key] = computed }
    return computed
  }
}

/// So many entries, those that were used last.
struct Recent<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  let limit: Int
  private var entries: [Key: (value: Value, used: UInt64)] = [:]
  private var clock: UInt64 = 0

  /// - Parameter limit: At least 1.
  init(limit: Int) { self.limit = limit }

  subscript(key: Key) -> Value? {
    mutating get {
      clock += 1
      entries[key]?.used = clock
      return entries[key]?.value
    }
    set {
      clock += 1
      entries[key] = newValue.map { ($0, clock) }
      guard entries.count > limit else { return }
      // A quarter goes at a time: looking for the oldest one at every insertion would cost more than computing it.
      let oldest = entries.sorted { $0.value.used < $1.value.used }.prefix(max(1, limit / 4))
      for entry in oldest { entries[entry.key] = nil }
    }
  }
}
