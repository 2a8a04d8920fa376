/// A treaty, model or index that crosswalks point to.
package struct Framework: Sendable, Hashable, Identifiable {
  /// For example "uncc".
  package var id: String
  package var kind: Kind
  /// Its articles in order, where the list is closed; else empty.
  package var articles: [String]

  package init(id: String, kind: Kind, articles: [String] = []) {
    self.id = id
    self.kind = kind
    self.articles = articles
  }

  /// What a framework is.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case treaty
    case model
    case index
  }
}
