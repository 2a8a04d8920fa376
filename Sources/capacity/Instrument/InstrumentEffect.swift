internal import Assessments
internal import CapacityClient
internal import CapacityProtos
internal import Instruments
internal import ProtobufC
internal import Reports

/// The effect of a newer version on the scores of the assessments that the caller may see.
enum InstrumentEffect {
  /// Fetches the newest assessments by the older version, and scores each by both versions on this machine.
  ///
  /// - Parameter most: How many at most.
  static func measured(
    from older: InstrumentReference,
    to newer: InstrumentReference,
    map: IndicatorMap,
    most: Int,
    _ options: GlobalOptions
  ) async throws -> VersionEffect {
    let profile = newer.data.standardProfile
    var effect = VersionEffect(from: older.instrument, to: newer.instrument, map: map, profile: profile)
    var filter = Capacity_V1_ListAssessmentsRequest()
    filter.instrumentID = older.instrument.message.id
    filter.instrumentVersion = older.instrument.message.version
    let responses = try await options.withClient { [filter] client in
      var responses: [Capacity_V1_SurveyResponse] = []
      var token = ""
      repeat {
        let list = try await client.assessments(matching: filter, .one(size: 100, token: token))
        for assessment in list.assessments where responses.count < most {
          let found = try await client.assessment(assessment.assessmentID, withResponse: true)
          if let response = found.response { responses.append(response) }
        }
        token = list.nextPageToken
      } while !token.isEmpty && responses.count < most
      return responses
    }
    for response in responses { try effect.add(response) }
    return effect
  }

  static func document(_ effect: VersionEffect) -> DocumentNode {
    let themes = effect.themes.map { theme in
      DocumentNode(
        .mapping([
          .init(key: "themeId", value: DocumentNode(.string(theme.id))),
          .init(key: "compared", value: DocumentNode(.number("\(theme.compared)"))),
          .init(key: "changed", value: DocumentNode(.number("\(theme.changed)"))),
          .init(key: "mean", value: DocumentNode(.number("\(theme.mean)"))),
          .init(key: "largest", value: DocumentNode(.number("\(theme.largest)"))),
          .init(key: "lost", value: DocumentNode(.number("\(theme.lost)"))),
          .init(key: "gained", value: DocumentNode(.number("\(theme.gained)"))),
        ])
      )
    }
    return DocumentNode(
      .mapping([
        .init(key: "responses", value: DocumentNode(.number("\(effect.responses)"))),
        .init(key: "themes", value: DocumentNode(.sequence(themes))),
      ])
    )
  }

  static func rows(_ effect: VersionEffect) -> [VersionEffectText.Row] {
    effect.themes.map {
      .init(
        id: $0.id,
        compared: $0.compared,
        changed: $0.changed,
        mean: $0.mean,
        largest: $0.largest,
        lost: $0.lost,
        gained: $0.gained
      )
    }
  }
}
