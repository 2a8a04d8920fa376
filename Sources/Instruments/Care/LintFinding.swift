/// Something in an instrument that falls short of what it is held to.
package struct LintFinding: Sendable, Hashable {
  package let severity: Severity
  package let rule: Rule
  /// An id, or the path of a text such as `domains/LAW/indicators/LAW-01/levels/3/text`.
  package let place: String
  /// The BCP 47 tag of the text that is meant; `nil` where no language is.
  package let language: String?
  package let found: String
  /// What would be right.
  package let allowed: String

  package init(
    _ severity: Severity,
    _ rule: Rule,
    at place: String,
    language: String? = nil,
    found: String,
    allowed: String
  ) {
    self.severity = severity
    self.rule = rule
    self.place = place
    self.language = language
    self.found = found
    self.allowed = allowed
  }

  /// How much weighs what was found.
  package enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The instrument is not fit to be shipped.
    case error
    /// A person should look.
    case warning
  }

  /// What an instrument is held to.
  package enum Rule: String, Sendable, Hashable, CaseIterable {
    /// Level descriptors, options and anchors tell one step from the next.
    case scale
    /// Each principle has its indicators.
    case principles
    /// Each topic of the survey has its indicators.
    case topics
    /// No domain and no indicator weighs too much or too little.
    case weights
    /// Texts read as easily as is asked of their language.
    case readingEase = "reading_ease"
    /// No sentence is longer than is asked of its language.
    case sentences
    /// Every text stands in every language, with the same numbers.
    case translations
    /// What an indicator requires and points to is there, without circles.
    case references
    /// Every tag of the dual-use catalogue is carried, and everything in it serves a need or is watched.
    case catalogue
    /// What is offered instead of a technology is no riskier, and leads somewhere.
    case alternatives
    /// Every mitigation can be applied to something.
    case mitigations
    /// Every dual-use rule says where it comes from.
    case sources
    /// Every dual-use rule and mitigation is met by a worked case.
    case cases
  }
}

extension LintFinding: CustomStringConvertible {
  package var description: String {
    let tag = language.map { " (\($0))" } ?? ""
    return "\(severity.rawValue): \(place)\(tag): found \(found); allowed: \(allowed)"
  }
}
