package import Instruments

extension Scorer {
  /// Readiness for a treaty, article by article, in the treaty's order.
  ///
  /// - Returns: Empty for a framework that no crosswalk names.
  package func readiness(for frameworkID: Framework.ID, sheet: AnswerSheet) -> [ArticleReadiness] {
    (instrument.articles[frameworkID] ?? []).map { article in
      let sums = sums(of: article.members, sheet.entries)
      return ArticleReadiness(
        article: article.article,
        state: sums.state(limits: profile.readiness),
        coverage: sums.applicable > 0 ? sums.answered / sums.applicable : 0,
        score: sums.answered > 0 ? sums.earned / sums.answered : nil,
        indicatorIDs: article.members.map { instrument.indicators[$0].id }
      )
    }
  }

  /// The state of an article that these indicators cite.
  func state(of members: [Int], _ entries: [AnswerSheet.Entry]) -> ArticleReadiness.State {
    sums(of: members, entries).state(limits: profile.readiness)
  }

  private func sums(of members: [Int], _ entries: [AnswerSheet.Entry]) -> ArticleSums {
    var sums = ArticleSums()
    for position in members {
      sums.add(entries[position], weight: instrument.indicators[position].weight, limits: profile.readiness)
    }
    return sums
  }
}

/// Weights of the indicators that cite an article.
private struct ArticleSums {
  var applicable = 0.0
  var answered = 0.0
  var earned = 0.0
  /// Weight of the answers that are strong.
  var strong = 0.0
  /// No answer is too weak for the article to be met.
  var noneIsWeak = true

  mutating func add(_ entry: AnswerSheet.Entry, weight: Double, limits: ReadinessThresholds) {
    if entry.state == .notApplicable { return }
    applicable += weight
    guard entry.state == .answered else { return }
    answered += weight
    earned += weight * entry.score
    if entry.score.inBillionths >= limits.strongFrom.inBillionths { strong += weight }
    if entry.score.inBillionths < limits.metFrom.inBillionths { noneIsWeak = false }
  }

  func state(limits: ReadinessThresholds) -> ArticleReadiness.State {
    guard applicable > 0 else { return .notAssessed }
    let coverage = (answered / applicable).inBillionths
    guard answered > 0, coverage >= limits.minimumCoverage.inBillionths else { return .unknown }
    if noneIsWeak && (strong / answered).inBillionths >= limits.strongWeightShare.inBillionths {
      return coverage >= 1.0.inBillionths ? .met : .metSoFar
    }
    return (earned / answered).inBillionths < limits.notMetBelow.inBillionths ? .notMet : .partly
  }
}
