/// What a response says of an indicator, before any value.
package enum AnswerState: String, Sendable, Hashable, CaseIterable {
  /// A value is given.
  case answered
  /// The respondent has no data, or the response does not mention the indicator.
  case unknown
  /// It cannot apply: left out of the score and of the coverage.
  case notApplicable = "not_applicable"
  /// Known but confidential: left out of the score, lowers the coverage, shown apart from unknown.
  case withheld
}
