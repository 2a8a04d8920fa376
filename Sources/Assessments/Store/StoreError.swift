/// Why the store could not do what it was asked. Reasons are words for operators: they name files and causes,
/// never survey content.
package enum StoreError: Error, Sendable, Hashable {
  /// Disk full, busy, locked, read-only, an input/output error, a closed store. Nothing acknowledged is lost,
  /// and a later attempt may succeed.
  case unavailable(Obstacle = .other, reason: String)
  /// The file is corrupt, truncated, or not a database of this program.
  ///
  /// - Parameter assessment: Id of the assessment that cannot be read, where it is that one.
  case damaged(reason: String, assessment: String? = nil)
  /// The file was written by a newer version of this program, and was left as it is.
  ///
  /// - Parameters:
  ///   - found: Schema version of the file.
  ///   - known: Newest schema version that this program knows.
  case newerSchema(found: Int, known: Int)
  /// What was asked breaks a rule of the schema, such as an id that exists already: a fault of this program.
  case unexpected(reason: String)
  /// Too many writes wait for their turn already: nothing was taken, and a later attempt may succeed.
  ///
  /// - Parameters:
  ///   - limit: Which limit, in words that follow a number.
  ///   - value: The limit.
  case overloaded(limit: String, value: Int)
}

extension StoreError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unavailable(_, let reason): "The store is unavailable: \(reason)"
    case .damaged(let reason, _): "The store is damaged: \(reason)"
    case .newerSchema(let found, let known):
      "The store was written by a newer version of this program: "
        + "its schema has version \(found), this program knows versions up to \(known)"
    case .overloaded(let limit, let value): "The store is overloaded: the limit is \(value) \(limit)"
    case .unexpected(let reason): "The store refused what it was asked: \(reason)"
    }
  }
}

extension StoreError {
  /// What keeps the store from its work, as far as callers may know: no paths, no codes.
  package enum Obstacle: Sendable, Hashable, CaseIterable {
    /// There is no room: nothing of the write was kept.
    case diskFull
    /// File, folder or file system take no writes: nothing of the write was kept.
    case readOnly
    /// Another program holds the file: nothing of the write was kept.
    case locked
    /// The disk did not take or give what it was asked. Whether a commit that failed so outlives a crash is open.
    case failedDisk
    case other
  }

  /// The same damage, as damage of one assessment; any other error as it is.
  package static func naming(assessment id: String, _ error: any Error) -> any Error {
    guard case StoreError.damaged(let reason, nil) = error else { return error }
    return StoreError.damaged(reason: reason, assessment: id)
  }
}
