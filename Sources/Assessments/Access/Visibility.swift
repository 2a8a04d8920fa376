/// Which assessments a caller may read: those in one of the scopes. Enforced by the query itself: what is not visible is
/// never read.
package struct Visibility: Sendable, Hashable {
  package var scopes: [Scope]

  /// Everything.
  package static let all = Visibility(scopes: [.all(from: .red)])

  package init(scopes: [Scope]) { self.scopes = scopes }

  /// Assessments of somebody, from a label on: that one and all less strict ones.
  package struct Scope: Sendable, Hashable {
    package var source: Source
    package var label: Label
    /// Only those that are published, or were until something later took their place.
    package var isPublishedOnly: Bool

    package init(_ source: Source, from label: Label, isPublishedOnly: Bool = false) {
      self.source = source
      self.label = label
      self.isPublishedOnly = isPublishedOnly
    }

    /// Everything under a label, whoever submitted it.
    package static func all(from label: Label) -> Scope { Scope(.all, from: label) }
    /// What an agency submitted.
    package static func agency(_ id: String, from label: Label) -> Scope { Scope(.agency(id), from: label) }
    /// What others share with an agency.
    package static func sharedWith(_ id: String, from label: Label) -> Scope { Scope(.sharedWith(id), from: label) }
    /// What is about a state.
    package static func state(_ code: String, from label: Label) -> Scope { Scope(.state(code), from: label) }
  }

  /// Whose assessments.
  package enum Source: Sendable, Hashable {
    /// Whoever submitted them.
    case all
    /// Those that this agency submitted.
    case agency(String)
    /// Those that others share with this agency.
    case sharedWith(String)
    /// Those about this state.
    case state(String)
  }
}
