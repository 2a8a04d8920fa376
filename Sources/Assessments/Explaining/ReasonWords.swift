internal import Instruments
internal import Scoring

// Codes of explanations in plain English.

extension ExplainedFigure.Reason {
  /// As the end of a sentence, without its full stop.
  var words: String {
    switch self {
    case .nothingApplies: return "nothing of it applies, or what does weighs nothing"
    case .nothingAnswered: return "nothing that has any weight is answered"
    case .coverageBelow(let coverage, let minimum):
      let (share, limit) = SpokenNumber.percents(coverage, minimum)
      return "its coverage of \(share) is below the \(limit) that the profile asks for"
    case .answersBelow(let count, let minimum):
      let answers = "\(SpokenNumber.count(count, "answer")) \(count == 1 ? "is" : "are")"
      return "its \(answers) fewer than the \(minimum) that the profile asks for in a principle"
    case .noDomainScored: return "no domain that has any weight has a score"
    case .weightShareBelow(let share, let minimum):
      let (share, limit) = SpokenNumber.percents(share, minimum)
      return "domains with a score hold \(share) of the weight, less than the \(limit) that the profile asks for"
    case .notAnswered(let state): return "the answer is \(state.words)"
    }
  }
}

extension AnswerState {
  var words: String {
    switch self {
    case .answered: "answered"
    case .unknown: "unknown"
    case .notApplicable: "not applicable"
    case .withheld: "withheld"
    }
  }
}

extension Theme.State {
  var words: String {
    switch self {
    case .scored: "scored"
    case .insufficientData: "insufficient data"
    case .notApplicable: "not applicable"
    }
  }
}

extension EvidenceGrade {
  var words: String {
    switch self {
    case .e0: "a claim only"
    case .e1: "a source is named"
    case .e2: "a document was seen by a reviewer"
    case .e3: "confirmed by a second, independent source"
    }
  }
}

extension TargetSource {
  /// - Parameter domain: The indicator's.
  func words(domain: Domain.ID) -> String {
    switch self {
    case .response: "the state's own"
    case .indicator: "the profile's for this question"
    case .domain: "the profile's for domain \(domain)"
    case .standard: "the profile's default"
    }
  }
}

extension UsedDefault {
  /// What it does.
  var words: String {
    switch parameter {
    case .minimumCoverage: "Below this coverage a theme has a range and no score."
    case .minimumPrincipleAnswers: "A principle with fewer answers has a range and no score."
    case .confidence(let grade): "Confidence in an answer of grade \(grade.code): \(grade.words)."
    case .smallBaseGrade: "A number from a small base has grade E\(SpokenNumber.plain(value)) at most."
    case .defaultTargetLevel: "Target level (0 to 4) where nothing else names one."
    case .indicatorTargetLevel(let id): "Target level (0 to 4) of \(id)."
    case .domainTargetLevel(let id): "Target level (0 to 4) of the questions of domain \(id)."
    case .safeguardPriorityFactor: "What a safeguard misses counts this many times, so that people are protected first."
    case .dependencyShare: "Share of the priority of what requires a need that is added to its own."
    case .aggregation:
      value == 1
        ? "Arithmetic mean: strong domains make up for weak ones."
        : "Geometric mean: strong domains make up for weak ones in part."
    case .weighting: weightingWords
    case .domainWeight(let id): "The W of domain \(id)."
    case .geometricMinimum: "A domain's score counts as at least this much in a geometric mean."
    case .minimumWeightShare: "Below this share of W in domains with a score there is no total."
    case .indicatorWeight: "Weight in the instrument: 0.5 minor, 1 usual, 1.5 important, 2 core."
    case .highestLevel: "The highest level: a score is a level divided by it."
    case .choiceScore(let choice): "Score of the answer \(choice.rawValue)."
    }
  }

  private var weightingWords: String {
    switch value {
    case 1: "The W of a domain is the sum of its weights that apply."
    case 2: "Every domain has a W of 1."
    default: "The W of a domain is given by the profile."
    }
  }
}
