/// Which assessments a list holds: those that meet every condition that is set.
package struct AssessmentFilter: Sendable, Hashable {
  /// ISO 3166-1 alpha-3 code of the assessed state.
  package var stateCode: String?
  /// The agency that submitted.
  package var agency: String?
  /// The round as written, such as `2026-1`.
  package var round: String?
  /// Id of the instrument that was answered.
  package var instrumentID: String?
  /// Version of the instrument that was answered.
  package var instrumentVersion: String?

  package init(
    stateCode: String? = nil,
    agency: String? = nil,
    round: String? = nil,
    instrumentID: String? = nil,
    instrumentVersion: String? = nil
  ) {
    self.stateCode = stateCode
    self.agency = agency
    self.round = round
    self.instrumentID = instrumentID
    self.instrumentVersion = instrumentVersion
  }
}

/// One page of a list, newest id first.
package struct AssessmentPage: Sendable, Hashable {
  /// At most as many as were asked for.
  package var assessments: [AssessmentSummary]
  /// Cursor of the next page; `nil` on the last one.
  package var next: String?

  package init(assessments: [AssessmentSummary], next: String?) {
    self.assessments = assessments
    self.next = next
  }
}
