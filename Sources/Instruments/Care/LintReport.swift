/// What was found in an instrument, and the figures that it was found from.
package struct LintReport: Sendable, Hashable {
  /// By rule, each in the order of the instrument.
  package var findings: [LintFinding] = []
  /// By part of the instrument, then by language.
  package var readings: [Reading] = []
  /// In the order of the domains.
  package var domainShares: [DomainShare] = []
  /// In the order of the topics.
  package var topicCounts: [Count] = []
  /// In catalogue order, letters counted under their principle.
  package var principleCounts: [Count] = []

  /// How one part of an instrument reads in one language.
  package struct Reading: Sendable, Hashable {
    /// For example `domains/LAW`.
    package let part: String
    package let language: String
    /// Higher reads more easily; about 0 to 100.
    package let ease: Double
    package let words: Int
  }

  /// What a domain has of the weight of all, and its heaviest indicator of the domain's.
  package struct DomainShare: Sendable, Hashable {
    package let domainID: Domain.ID
    /// 0 to 1.
    package let share: Double
    /// 0 to 1.
    package let heaviestIndicatorShare: Double
  }

  /// How many indicators something has.
  package struct Count: Sendable, Hashable {
    package let id: String
    package let indicators: Int
  }

  /// Whether nothing was found that must be mended; warnings may stand.
  package var passes: Bool { !findings.contains { $0.severity == .error } }
}
