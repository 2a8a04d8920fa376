internal import Synchronization

/// Makes ids that sort behind all that were made before, also within a millisecond and when the clock goes back.
///
/// What an earlier process made counts too, if its greatest id is given: the newest of a round is found by its id.
final class GrowingIDs: Sendable {
  private let last: Mutex<ULID.Parts?>

  /// - Parameter greatest: The greatest id there is; one that is none counts as none.
  init(behind greatest: String? = nil) { last = Mutex(greatest.flatMap(ULID.Parts.init)) }

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
