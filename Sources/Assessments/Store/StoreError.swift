/// Why the store could not do what it was asked. Reasons are words for operators: they name files and causes,
/// never survey content.
package enum StoreError: Error, Sendable, Hashable {
  /// Disk full, busy, locked, read-only, an input/output error, a closed store. Nothing acknowledged is lost,
  /// and a later attempt may succeed.
  case unavailable(reason: String)
  /// The file is corrupt, truncated, or not a database of this program.
  case damaged(reason: String)
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
    case .unavailable(let reason): "The store is unavailable: \(reason)"
    case .damaged(let reason): "The store is damaged: \(reason)"
    case .newerSchema(let found, let known):
      "The store was written by a newer version of this program: "
        + "its schema has version \(found), this program knows versions up to \(known)"
    case .overloaded(let limit, let value): "The store is overloaded: the limit is \(value) \(limit)"
    case .unexpected(let reason): "The store refused what it was asked: \(reason)"
    }
  }
}
