/// One of many could not be brought up to date; the others were.
package struct ItemFailure: Sendable {
  /// Of what it was: an assessment, or a schedule.
  package let id: String
  package let error: any Error

  package init(id: String, error: any Error) {
    self.id = id
    self.error = error
  }
}

extension StoreError {
  /// Whether it keeps the store from all its work, so that there is no point in going on with the next one.
  var concernsAll: Bool {
    switch self {
    case .unavailable, .overloaded, .newerSchema: true
    case .damaged, .unexpected: false
    }
  }
}
