import Instruments

@testable import Scoring

/// Instruments of a few indicators, for what the worked cases do not reach.
enum SmallInstrument {
  /// One domain AAA of maturity indicators AAA-01, AAA-02 ... of the given weights.
  static func oneDomain(weights: [Double]) throws -> Instrument {
    try instrument(of: ["AAA": weights.indices.map { indicator("AAA", $0 + 1, weight: weights[$0]) }])
  }

  static func instrument(
    of domains: KeyValuePairs<String, [Indicator]>,
    principles: [Principle] = [],
    frameworks: [Framework] = []
  ) throws -> Instrument {
    try Instrument(
      id: "small",
      version: "1",
      domains: domains.map { Domain(id: $0.key, indicators: $0.value) },
      principles: principles,
      frameworks: frameworks
    )
  }

  static func indicator(
    _ domain: String,
    _ number: Int,
    scale: Scale = .maturity,
    weight: Double = 1,
    principles: [String] = [],
    requires: [String] = [],
    isSafeguard: Bool = false,
    crosswalk: [Indicator.CrosswalkEntry] = []
  ) -> Indicator {
    Indicator(
      id: "\(domain)-0\(number)",
      domainID: domain,
      scale: scale,
      weight: weight,
      principleIDs: principles,
      requires: requires,
      isSafeguard: isSafeguard,
      crosswalk: crosswalk
    )
  }
}

extension Instrument {
  /// What a response scores by the default profile, or by another one.
  func scorecard(
    _ answers: [Indicator.ID: Answer],
    profile: ScoringProfile? = nil,
    requestsControlledTechnology: Bool = false
  ) throws -> Scorecard {
    let scorer = Scorer(instrument: self, profile: try profile ?? Fixtures.profile())
    return scorer.scorecard(
      for: try AnswerSheet(answers, for: self),
      requestsControlledTechnology: requestsControlledTechnology
    )
  }
}

extension Scorecard {
  /// A theme by its id.
  func theme(_ id: String) -> Theme? {
    themes.first { $0.id == id }
  }
}
