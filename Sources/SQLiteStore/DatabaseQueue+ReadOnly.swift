internal import GRDB

extension DatabaseQueue {
  /// Reads a database file that others may have open, in one transaction, and changes nothing in it.
  ///
  /// - Parameter settings: Of the connection, which is for reading alone whatever they say.
  /// - Throws: What `body` and GRDB throw.
  static func readOnly<Value>(
    _ path: String,
    _ settings: GRDB.Configuration,
    _ body: (Database) throws -> Value
  ) throws -> Value {
    var settings = settings
    settings.readonly = true
    let queue = try DatabaseQueue(path: path, configuration: settings)
    let value = try queue.read(body)
    try queue.close()
    return value
  }
}
