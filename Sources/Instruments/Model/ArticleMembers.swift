/// The indicators whose crosswalk names an article.
package struct ArticleMembers: Sendable, Hashable {
  /// As the crosswalk names it, for example "24".
  package let article: String
  /// Positions in the instrument, rising.
  package let members: [Int]

  /// By framework, in the order of its list of articles; what the list does not hold follows by number.
  static func byFramework(
    _ frameworks: [Framework],
    indicators: [Indicator]
  ) -> [Framework.ID: [ArticleMembers]] {
    var members: [Framework.ID: [String: [Int]]] = [:]
    for (position, indicator) in indicators.enumerated() {
      for entry in indicator.crosswalk {
        for article in entry.references where members[entry.frameworkID]?[article]?.last != position {
          members[entry.frameworkID, default: [:]][article, default: []].append(position)
        }
      }
    }
    var result: [Framework.ID: [ArticleMembers]] = [:]
    for framework in frameworks {
      let named = members[framework.id] ?? [:]
      let listed = Set(framework.articles)
      let rest = named.keys.filter { !listed.contains($0) }.sorted { sortKey($0) < sortKey($1) }
      result[framework.id] = (framework.articles + rest).compactMap { article in
        named[article].map { ArticleMembers(article: article, members: $0) }
      }
    }
    return result
  }

  /// Article 9 stands before article 10.
  private static func sortKey(_ article: String) -> (Int, String) {
    (Int(article.prefix { $0.isASCII && $0.isNumber }) ?? .max, article)
  }
}
