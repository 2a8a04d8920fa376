/// What the `capacity` command ends with, so that scripts can tell failures apart.
package enum CommandStatus: Int32, Sendable, Hashable, CaseIterable {
  case success = 0
  /// The server refused, or something else went wrong.
  case failed = 1
  /// The command line makes no sense.
  case usage = 2
  /// A survey file has faults.
  case invalidSurvey = 3
  /// No token, a bad one, or one whose role lacks the right.
  case notAuthorised = 4
  /// No server, or none that answers in time.
  case unreachable = 5
  /// Of several things some were done.
  case partlyDone = 6

  /// What a batch ends with.
  ///
  /// - Parameter statuses: Of its items, in any order.
  /// - Returns: Their common status if they all agree, ``partlyDone`` if at least one was done, else the first
  ///   that is not success.
  package init(of statuses: [CommandStatus]) {
    guard let failure = statuses.first(where: { $0 != .success }) else {
      self = .success
      return
    }
    self = statuses.contains(.success) ? .partlyDone : failure
  }
}
