internal import Assessments
internal import Foundation

/// Remembers, beside the database, the last transaction that callers were told of: a file that ends with an earlier one
/// has lost what was acknowledged. Its log is gone, or an older copy stands in its place.
///
/// SQLite takes a missing log for an empty one, and says nothing. The number is written after each commit and before its
/// callers are told, without a sync: it survives the process, and after a power cut it is at most older than the store.
/// So it never tells of a loss that there was not, whoever else opened the database and emptied its log meanwhile.
final class CommitWitness: Sendable {
  private let descriptor: CInt

  static func path(of database: String) -> String { database + "-commits" }

  /// What a server noted for this database; `nil` where none did, or a power cut left no number.
  static func acknowledged(_ database: String) -> Int64? {
    guard let text = try? String(contentsOfFile: path(of: database), encoding: .utf8), text.utf8.count == width + 1
    else { return nil }
    return Int64(text.dropLast())
  }

  /// Starts to remember, from the number that the database has now.
  ///
  /// - Throws: `StoreError.unavailable` if the file cannot be written.
  init(of database: String, from number: Int64) throws {
    let path = Self.path(of: database)
    descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0, note(number), ftruncate(descriptor, off_t(Self.width + 1)) == 0, fsync(descriptor) == 0
    else {
      let cause = POSIXErrorCode(rawValue: errno).map { POSIXError($0).localizedDescription } ?? "error \(errno)"
      if descriptor >= 0 { close(descriptor) }
      throw StoreError.unavailable(reason: "cannot write \(path): \(cause)")
    }
  }

  deinit { close(descriptor) }

  /// Callers are about to be told of this transaction and all before it.
  ///
  /// - Returns: Whether it could be written. If not, an earlier number stands there: a loss may go unnoticed, but none
  ///   is made up.
  @discardableResult
  func note(_ number: Int64) -> Bool {
    let digits = String(number)
    let line = String(repeating: "0", count: max(0, Self.width - digits.utf8.count)) + digits + "\n"
    // In place and of one width: a crash leaves the old number or the new one.
    return pwrite(descriptor, Array(line.utf8), line.utf8.count, 0) == line.utf8.count
  }

  private static let width = 20
}
