package import Instruments

/// What meeting a need would do for an article of a treaty.
package struct ArticleMove: Sendable, Hashable {
  package var indicatorID: Indicator.ID
  /// The article's state once the indicator is at its target and all else is as it is.
  package var stateAfter: ArticleReadiness.State
  /// It moves the article alone; otherwise together with the other needs of the article.
  package var isAlone: Bool
}

extension Scorer {
  /// The needs that would move each article of a treaty: readiness the other way round.
  ///
  /// A need moves an article alone when the article's state is better with that one indicator at its target. Where none
  /// does alone but all of the article's needs together do, all of them are named. Unknown indicators are no needs: what
  /// they would do is not known.
  ///
  /// - Returns: By article; within one, those that move it alone first, each in the instrument's order. Articles that
  ///   nothing moves are left out.
  package func moves(for frameworkID: Framework.ID, sheet: AnswerSheet) -> [String: [ArticleMove]] {
    var moves: [String: [ArticleMove]] = [:]
    for article in instrument.articles[frameworkID] ?? [] {
      let before = state(of: article.members, sheet.entries)
      let needs = article.members.filter { gap(sheet.entries[$0], at: $0).inBillionths > 0 }
      func after(_ met: [Int]) -> ArticleReadiness.State {
        var entries = sheet.entries
        for position in met { entries[position].score = target(entries[position], at: position) }
        return state(of: article.members, entries)
      }
      let single = needs.map { ($0, after([$0])) }
      let alone = single.filter { $0.1.progress > before.progress }
      var found = alone.map { ArticleMove(indicatorID: instrument.indicators[$0].id, stateAfter: $1, isAlone: true) }
      if needs.count > 1, after(needs).progress > (alone.map(\.1.progress).max() ?? before.progress) {
        let others = single.filter { $0.1.progress <= before.progress }
        found += others.map { ArticleMove(indicatorID: instrument.indicators[$0].id, stateAfter: $1, isAlone: false) }
      }
      if !found.isEmpty { moves[article.article] = found }
    }
    return moves
  }
}

extension ArticleReadiness.State {
  /// How far along a state is; higher is further.
  fileprivate var progress: Int {
    switch self {
    case .notAssessed, .unknown: 0
    case .notMet: 1
    case .partly: 2
    case .metSoFar: 3
    case .met: 4
    }
  }
}
