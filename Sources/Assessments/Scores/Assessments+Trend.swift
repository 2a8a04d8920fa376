package import CapacityProtos
internal import Instruments
internal import Scoring

extension Assessments {
  /// How a state's scores moved over its rounds, by the assessments that the caller may see.
  ///
  /// Every round is scored anew by one profile and method, so that a step is never an artefact of the scale.
  package func getTrend(
    _ request: Capacity_V1_GetTrendRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_GetTrendResponse {
    try checkStateCode(request.stateCode)
    let readings = try await rounds(of: request.stateCode, profileID: request.profileID, for: caller)
    guard let last = readings.last else {
      throw absent(state: request.stateCode)
    }
    var trend = Capacity_V1_Trend()
    trend.stateCode = request.stateCode
    trend.profileID = last.scorer.profile.id
    trend.rounds = readings.map(Capacity_V1_TrendRound.init)
    let points = readings.map(scoredThemes)
    let changes = try zip(readings, readings.dropFirst()).map { try self.changes(from: $0, to: $1) }
    trend.themes = last.scorer.themes(of: last.sheet).map { theme in
      var message = Capacity_V1_ThemeTrend()
      message.themeID = theme.id
      message.kind = .init(theme.kind)
      message.points = points.map { themes in
        themes.first { $0.themeID == theme.id && $0.kind == message.kind } ?? .missing(message.themeID, message.kind)
      }
      message.changes = zip(zip(readings, readings.dropFirst()), changes).map { pair, changes in
        Capacity_V1_ThemeChange(
          changes.first { $0.id == theme.id && $0.kind == theme.kind },
          from: pair.0.response.round,
          to: pair.1.response.round
        )
      }
      return message
    }
    var reply = Capacity_V1_GetTrendResponse()
    reply.trend = trend
    return reply
  }

  /// One assessment a round, the one that came last, oldest round first.
  private func rounds(of code: String, profileID: String, for caller: Caller) async throws -> [Reading] {
    let stored = try await store.latestOfEachRound(
      state: code,
      visibleTo: Access.visibility(of: caller),
      limit: Self.mostRounds + 1
    )
    guard stored.count <= Self.mostRounds else {
      throw AssessmentError.overLimit("\(code) has more than \(Self.mostRounds) rounds, the limit of a trend")
    }
    return try stored.reversed().map { stored in
      try Task.checkCancellation()
      return try reading(of: stored, profileID: profileID)
    }
  }

  /// Rounds in one trend. Four a year for a quarter of a century.
  private static let mostRounds = 100

  private func changes(from first: Reading, to second: Reading) throws -> [ThemeChange] {
    if first.engine.instrument.message.version == second.engine.instrument.message.version {
      return second.scorer.changes(
        from: first.sheet,
        to: second.sheet,
        stateCode: second.stateCode
      )
    }
    return second.scorer.changes(
      from: first.sheet,
      scoredBy: first.scorer,
      to: second.sheet,
      stateCode: second.stateCode,
      map: try IndicatorMap(from: first.engine.instrument, to: second.engine.instrument)
    )
  }

  /// The themes of a response with their intervals.
  func scoredThemes(of reading: Reading) -> [Capacity_V1_Theme] {
    var themes = reading.scorer.themes(of: reading.sheet).map(Capacity_V1_Theme.init)
    themes.fill(intervals(of: reading))
    return themes
  }
}

extension Capacity_V1_TrendRound {
  fileprivate init(_ reading: Reading) {
    self.init()
    assessmentID = reading.stored.id
    round = reading.stored.summary.round
    instrumentVersion = reading.stored.summary.instrumentVersion
    agency = reading.stored.summary.agency
  }
}

extension Capacity_V1_Theme {
  /// A theme that an older instrument does not have.
  fileprivate static func missing(_ id: String, _ kind: Capacity_V1_ThemeKind) -> Capacity_V1_Theme {
    var theme = Capacity_V1_Theme()
    theme.themeID = id
    theme.kind = kind
    theme.state = .notApplicable
    return theme
  }
}

extension Capacity_V1_ThemeChange {
  /// - Parameter change: `nil` where not both rounds are scored.
  fileprivate init(_ change: ThemeChange?, from first: String, to second: String) {
    self.init()
    fromRound = first
    toRound = second
    guard let change else {
      verdict = .notScored
      return
    }
    verdict =
      switch change.verdict {
      case .clear: .clear
      case .withinUncertainty: .withinUncertainty
      case .notComparable: .notComparable
      }
    guard let figures = change.figures else { return }
    self.change = figures.change.stored
    compositionEffect = figures.compositionEffect.stored
    interval = .init(figures.interval)
  }
}
