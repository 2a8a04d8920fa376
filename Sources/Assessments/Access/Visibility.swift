/// Which assessments a caller may read: those in one of the scopes. Enforced by the query itself: what is not visible is
/// never read.
package struct Visibility: Sendable, Hashable {
  package var scopes: [Scope]

  /// Everything.
  package static let all = Visibility(scopes: [.all(from: .red)])

  package init(scopes: [Scope]) { self.scopes = scopes }

  /// Assessments, from a label on: that one and all less strict ones.
  package enum Scope: Sendable, Hashable {
    /// Whoever submitted them.
    case all(from: Label)
    /// Those that this agency submitted.
    case agency(String, from: Label)
    /// Those that others share with this agency.
    case sharedWith(String, from: Label)
    /// Those about this state.
    case state(String, from: Label)
  }
}
