/// What an instrument is held to: the numbers and topics of Surveys/lint.yaml.
package struct LintRules: Sendable, Hashable {
  /// The least number of indicators that cite a principle or one of its letters.
  package var minimumPrincipleIndicators = 0
  package var weights = Weights()
  package var topics: [Topic] = []
  /// Parts with fewer words are not measured for their ease of reading.
  package var shortestSample = 0
  package var languages: [Language] = []
  /// By dual-use rule or mitigation: the worked cases that meet it.
  package var workedCases: [WorkedCases] = []

  /// Bounds of weights.
  package struct Weights: Sendable, Hashable {
    /// The weights that an indicator may have.
    package var values: [Double] = []
    /// Share of a domain in the weight of all, 0 to 1.
    package var leastDomainShare = 0.0
    package var mostDomainShare = 1.0
    /// Share of an indicator in the weight of its domain, 0 to 1.
    package var mostIndicatorShare = 1.0
  }

  /// A subject that the survey must ask about.
  package struct Topic: Sendable, Hashable {
    package var id = ""
    package var title = ""
    /// The least number of indicators among those named below.
    package var minimumIndicators = 1
    /// All of whose indicators belong to it.
    package var domainIDs: [Domain.ID] = []
    /// That belong to it besides.
    package var indicatorIDs: [Indicator.ID] = []
  }

  /// The worked cases that meet a dual-use rule, or give a mitigation.
  package struct WorkedCases: Sendable, Hashable {
    /// Of the rule or mitigation.
    package var id = ""
    /// Names of cases of Tests/WorkedCases.
    package var cases: [String] = []
  }

  /// What is asked of the texts of a language.
  package struct Language: Sendable, Hashable {
    /// A BCP 47 tag.
    package var tag = ""
    package var formula = ReadingEase.Formula.flesch
    /// The least ease of a part of the instrument.
    package var leastEase = 0.0
    /// The most words of a sentence.
    package var longestSentence = Int.max
  }
}
