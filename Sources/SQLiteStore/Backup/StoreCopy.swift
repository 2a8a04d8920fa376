internal import Assessments
internal import Foundation
internal import GRDB

/// Copies of a store that are whole, whatever is written meanwhile.
package enum StoreCopy {
  /// Writes what is committed at this moment to a new file of mode 0600, which is on disk when this returns.
  ///
  /// One read transaction sees it all (`VACUUM INTO`): writers do not wait, in this process or in another, and the copy
  /// starts no second time because of them, as SQLite's backup interface does. What was erased is not in the copy: free
  /// pages stay behind. The write-ahead log cannot be emptied beyond the snapshot until the copy is made.
  ///
  /// - Parameters:
  ///   - path: The database file. It must exist.
  ///   - copy: Must not exist. After an error it does not.
  /// - Throws: ``StoreError``: `.unavailable` if one cannot be read or the other not be written, `.damaged`,
  ///   `.newerSchema`.
  package static func make(of path: String, to copy: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw StoreError.unavailable(reason: "there is no database file \(path)")
    }
    // SQLite writes into an empty file that exists: so it is private from its first byte on.
    let descriptor = open(copy, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw StoreError.unavailable(reason: "cannot create \(copy): \(lastSystemError)")
    }
    close(descriptor)
    do {
      // The connection may write: a log that a killed server left must be recovered before it can be read.
      let queue = try DatabaseQueue(
        path: path,
        configuration: SQLiteAssessmentStore.Configuration.defaults.readingSettings
      )
      try queue.writeWithoutTransaction { db in
        guard try !Schema.isEmpty(db) else { throw StoreError.damaged(reason: "\(path) holds no store") }
        try db.execute(sql: "VACUUM INTO ?", arguments: [copy])
      }
      try queue.close()
      try sync(copy)
    } catch {
      unlink(copy)
      throw StoreError.translating(error, during: "copying \(path) to \(copy)")
    }
  }

  private static func sync(_ path: String) throws {
    let descriptor = open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError.unavailable(reason: "cannot open \(path): \(lastSystemError)") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw StoreError.unavailable(reason: "cannot sync \(path): \(lastSystemError)")
    }
  }

  private static var lastSystemError: String {
    POSIXErrorCode(rawValue: errno).map { POSIXError($0).localizedDescription } ?? "error \(errno)"
  }
}
