internal import CapacityProtos
internal import Instruments
internal import Scoring

// The wire form of scores: codes, and figures rounded to 1e-9.

extension Capacity_V1_Scorecard {
  /// Writes what scoring found; transfers and the head are the caller's.
  mutating func fill(_ scorecard: Scorecard) {
    themes = scorecard.themes.map(Capacity_V1_Theme.init)
    needs = scorecard.needs.map(Capacity_V1_Need.init)
    patterns = scorecard.patterns.map(Capacity_V1_Pattern.init)
    indicators = scorecard.indicators.map(Capacity_V1_IndicatorScore.init)
    evidenceNeedIndicatorIds = scorecard.evidenceNeeds
  }
}

extension Capacity_V1_ThemeKind {
  init(_ kind: Theme.Kind) {
    self =
      switch kind {
      case .domain: .domain
      case .principle: .principle
      case .safeguards: .safeguards
      case .total: .total
      }
  }
}

extension Capacity_V1_Theme {
  init(_ theme: Theme) {
    self.init()
    themeID = theme.id
    kind = .init(theme.kind)
    state =
      switch theme.state {
      case .scored: .scored
      case .insufficientData: .insufficientData
      case .notApplicable: .notApplicable
      }
    score = theme.score?.stored
    coverage = theme.coverage.stored
    low = theme.low.stored
    high = theme.high.stored
    gap = theme.gap?.stored
    confidence = theme.confidence.stored
    unknownShare = theme.unknownShare.stored
    withheldShare = theme.withheldShare.stored
  }
}

extension Capacity_V1_Need {
  fileprivate init(_ need: Need) {
    self.init()
    indicatorID = need.indicatorID
    gapLevels = need.gapLevels.stored
    priority = need.priority.stored
    effectivePriority = need.effectivePriority.stored
    principleIds = need.principleIDs
    riskIds = need.riskIDs
    articles = need.articles
  }
}

extension Capacity_V1_Pattern {
  fileprivate init(_ pattern: Pattern) {
    self.init()
    patternID = pattern.id
    state = pattern.state == .fires ? .fires : .cannotBeRuledOut
    principleIds = pattern.principleIDs
    riskIds = pattern.riskIDs
  }
}

extension Capacity_V1_IndicatorScore {
  fileprivate init(_ score: IndicatorScore) {
    self.init()
    indicatorID = score.indicatorID
    state = score.state.message
    self.score = score.score?.stored
    target = score.target.stored
    evidenceGrade = score.evidenceGrade?.message ?? .unspecified
  }
}

extension Capacity_V1_ArticleReadiness {
  init(_ readiness: ArticleReadiness) {
    self.init()
    article = readiness.article
    state = .init(readiness.state)
    coverage = readiness.coverage.stored
    score = readiness.score?.stored
    indicatorIds = readiness.indicatorIDs
    indicative = readiness.isIndicative
  }
}

extension Capacity_V1_ReadinessState {
  init(_ state: ArticleReadiness.State) {
    self =
      switch state {
      case .notAssessed: .notAssessed
      case .unknown: .unknown
      case .met: .met
      case .metSoFar: .metSoFar
      case .partly: .partly
      case .notMet: .notMet
      }
  }
}
