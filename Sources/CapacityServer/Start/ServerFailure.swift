/// Why the server cannot start or go on, in words for the person who started it.
package struct ServerFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// Lower case, without a full stop.
  package let description: String

  package init(_ description: String) { self.description = description }
}
