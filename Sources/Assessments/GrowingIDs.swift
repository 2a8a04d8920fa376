internal import Synchronization

/// Makes ids that sort behind all that it made before, also within a millisecond and when the clock goes back.
///
/// It knows nothing of the ids of an earlier process: these sort before its own as far as the clock went on.
final class GrowingIDs: Sendable {
  private let last: Mutex<ULID.Parts?> = Mutex(nil)

  /// - Parameter milliseconds: Since 1970, UTC: the time in the id, unless an earlier one had a later time.
  func make(at milliseconds: Int64) -> String {
    var generator = SystemRandomNumberGenerator()
    let fresh = ULID.Parts(milliseconds: milliseconds, using: &generator)
    return last.withLock { last in
      let next = last.map { $0.time < fresh.time ? fresh : $0.successor } ?? fresh
      last = next
      return next.text
    }
  }
}
