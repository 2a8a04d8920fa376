internal import Assessments
internal import GRDB

extension StoreError {
  /// What a fault inside the store means to its callers.
  ///
  /// - Parameters:
  ///   - error: Errors of SQLite and GRDB are translated; any other one comes back as it is.
  ///   - activity: What was being done, for the reason.
  /// - Returns: The error to throw.
  static func translating(_ error: any Error, during activity: String) -> any Error {
    switch error {
    case let error as DatabaseError:
      let message = error.message ?? "no message"
      let code = "SQLite \(error.extendedResultCode.rawValue)"
      switch Kind(error) {
      case .unavailable(let words, let obstacle):
        return StoreError.unavailable(obstacle, reason: "\(words) while \(activity) (\(code): \(message))")
      case .damaged(let words):
        return StoreError.damaged(reason: "\(words), seen while \(activity) (\(code): \(message))")
      case .unexpected:
        return StoreError.unexpected(reason: "\(message) (\(code)) while \(activity)")
      }
    case is RowDecodingError:
      // Its own description quotes the row, which may hold what must not be logged.
      return StoreError.damaged(reason: "a row holds a value of the wrong kind, seen while \(activity)")
    default:
      return error
    }
  }

  private enum Kind {
    case unavailable(String, StoreError.Obstacle = .other)
    case damaged(String)
    case unexpected

    init(_ error: DatabaseError) {
      switch error.extendedResultCode {
      case .SQLITE_IOERR_CORRUPTFS, .SQLITE_IOERR_DATA:
        self = .damaged("the file system reports broken data")
        return
      case .SQLITE_READONLY_DBMOVED:
        self = .unavailable("the database file was moved or removed")
        return
      default: break
      }
      switch error.resultCode {
      case .SQLITE_FULL: self = .unavailable("the disk is full", .diskFull)
      case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL:
        self = .unavailable("another program holds the database", .locked)
      case .SQLITE_IOERR: self = .unavailable("input or output failed", .failedDisk)
      case .SQLITE_READONLY: self = .unavailable("the database cannot be written to", .readOnly)
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_NOLFS:
        self = .unavailable("the database cannot be opened")
      case .SQLITE_NOMEM: self = .unavailable("there is too little memory")
      case .SQLITE_ABORT, .SQLITE_INTERRUPT: self = .unavailable("the work was interrupted")
      case .SQLITE_CORRUPT: self = .damaged("the database file is corrupt or truncated")
      case .SQLITE_NOTADB, .SQLITE_FORMAT: self = .damaged("the file is not a database")
      default: self = .unexpected
      }
    }
  }
}
