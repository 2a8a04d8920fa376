internal import CapacityProtos
internal import Instruments
internal import Scoring

/// Where method, questions and choices come from.
struct ExplanationSources {
  let instrument: LoadedInstrument
  let profile: LoadedProfile

  func lines(for explanation: ScoreExplanation) -> [String] {
    let sections: String
    var anchors: [String] = []
    switch explanation.subject {
    case .theme: (sections, anchors) = ("sections 1 to 3", [Self.handbook("normalisation, weights and aggregation")])
    case .total: (sections, anchors) = ("sections 2 and 4", [Self.handbook("weights and aggregation")])
    case .indicator: (sections, anchors) = ("sections 1 and 3", [Self.handbook("normalisation")])
    }
    if explanation.inputs.contains(where: { isMaturity($0.indicatorID) }) { anchors.append(Self.maturityModel) }
    let (instrument, profile) = (instrument.message, profile.message)
    return ["Method \(Scorer.methodVersion) (scoring.md), \(sections)"] + anchors + [
      "Instrument \(instrument.id) \(instrument.version), SHA-256 \(self.instrument.digest)",
      "Profile \(profile.id) \(profile.version), SHA-256 \(self.profile.digest)",
    ]
  }

  private static let maturityModel =
    "Cybersecurity Capacity Maturity Model for Nations (Oxford CMM): cumulative maturity levels"

  private static func handbook(_ subjects: String) -> String {
    "OECD/JRC, Handbook on Constructing Composite Indicators (2008): \(subjects)"
  }

  private func isMaturity(_ id: Indicator.ID) -> Bool { instrument.model.indicator(id)?.scale == .maturity }
}
