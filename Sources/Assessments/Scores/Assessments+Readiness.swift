package import CapacityProtos
internal import Instruments
internal import Scoring

extension Assessments {
  /// Readiness for a treaty, article by article, and which needs would move an article.
  package func getReadiness(
    _ request: Capacity_V1_GetReadinessRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_GetReadinessResponse {
    let stored = try await stored(Subject(request.subject), for: caller)
    let reading = try reading(of: stored)
    let frameworkID = request.frameworkID.nonEmpty ?? "uncc"
    let treaties = reading.engine.instrument.message.frameworks.filter { $0.kind == .treaty }
    guard let framework = treaties.first(where: { $0.id == frameworkID }) else {
      let allowed = "one of \(treaties.map(\.id).joined(separator: ", "))"
      throw AssessmentError.invalid("framework_id", found: "\"\(frameworkID.prefix(40))\"", allowed: allowed)
    }
    let topics = Dictionary(framework.articles.map { ($0.number, $0.topic) }, uniquingKeysWith: { first, _ in first })
    let scorer = reading.scorer
    let moves = scorer.moves(for: frameworkID, sheet: reading.sheet)
    var reply = Capacity_V1_GetReadinessResponse()
    reply.assessmentID = stored.id
    reply.stateCode = stored.summary.stateCode
    reply.round = stored.summary.round
    reply.frameworkID = frameworkID
    reply.articles = scorer.readiness(for: frameworkID, sheet: reading.sheet).map { readiness in
      var article = Capacity_V1_ArticleReadiness(readiness)
      article.topic = topics[article.article]?.text(in: request.languageCode) ?? ""
      article.moves = (moves[readiness.article] ?? []).map(Capacity_V1_ArticleMove.init)
      return article
    }
    return reply
  }
}

extension Capacity_V1_ArticleMove {
  fileprivate init(_ move: ArticleMove) {
    self.init()
    indicatorID = move.indicatorID
    stateAfter = .init(move.stateAfter)
    alone = move.isAlone
  }
}
