package import Instruments

/// How far a state's capacity meets what an article of a treaty asks for: about capacity, not about duties.
package struct ArticleReadiness: Sendable, Hashable {
  /// As the crosswalk names it, for example "24".
  package var article: String
  package var state: State
  /// Share of the applicable weight that was answered, 0 to 1; 0 when nothing applies.
  package var coverage: Double
  /// 0 to 1; `nil` where nothing was answered.
  package var score: Double?
  /// The indicators that cite the article, whatever their state, in the instrument's order.
  package var indicatorIDs: [Indicator.ID]
  /// Only one indicator cites it.
  package var isIndicative: Bool { indicatorIDs.count == 1 }

  package init(
    article: String,
    state: State,
    coverage: Double,
    score: Double?,
    indicatorIDs: [Indicator.ID]
  ) {
    self.article = article
    self.state = state
    self.coverage = coverage
    self.score = score
    self.indicatorIDs = indicatorIDs
  }

  /// What can be said of an article.
  package enum State: String, Sendable, Hashable, CaseIterable {
    /// No indicator that cites it applies.
    case notAssessed = "not_assessed"
    /// Too little was answered.
    case unknown
    case met
    /// What was answered meets it; not all was answered.
    case metSoFar = "met_so_far"
    case partly
    case notMet = "not_met"
  }
}
