internal import CapacityProtos
internal import ProtobufC

/// Whose scorecard it is, and how it was made.
struct ScorecardHeader {
  let titles: ReportTitles

  func write(
    _ card: Capacity_V1_Scorecard,
    assessment: Capacity_V1_Assessment?,
    receipt: Capacity_V1_Receipt?,
    to page: inout TextPage
  ) {
    page.title(StyledText("Scorecard of \(card.stateCode), round \(card.round)", .strong))
    page.field("Assessment", StyledText(card.assessmentID))
    if let assessment {
      page.field("Agency", StyledText(assessment.agency))
      page.field("Sharing", StyledText(assessment.tlp.label))
      if assessment.reviewState != .unspecified { page.field("Review", StyledText(assessment.reviewState.spaced)) }
      page.field("Shared with", StyledText(assessment.sharedWithWords))
    }
    if let stored = assessment?.createTime ?? receipt?.createTime {
      let again = receipt?.repeated == true ? " (sent before: this is the first receipt again)" : ""
      page.field("Stored", StyledText(stored.rfc3339 + again))
    }
    let instrument = "\(card.instrumentID) \(card.instrumentVersion)"
    page.field("Instrument", StyledText(titles.instrument.isEmpty ? instrument : "\(instrument): \(titles.instrument)"))
    let profile = "profile \(card.profileID) \(card.profileVersion)"
    page.field("Method", StyledText("\(card.methodVersion), \(profile), dual-use rules \(card.ruleSetVersion)"))
    page.field("Answers", StyledText(answers(card.indicators)))
    page.field("Evidence", StyledText(card.evidenceBasis.words))
    let contested = card.contestedIndicatorIds
    if !contested.isEmpty {
      let list = contested.joined(separator: ", ")
      page.field("Contested", StyledText("by the state: \(list). capacity assessment views shows both views"))
    }
  }

  private func answers(_ indicators: [Capacity_V1_IndicatorScore]) -> String {
    let states: [Capacity_V1_AnswerState] = [.answered, .unknown, .withheld, .notApplicable]
    let counts = states.map { state in (state, indicators.count { $0.state == state }) }.filter { $0.1 > 0 }
    guard !counts.isEmpty else { return "" }
    return counts.map { "\($0.1) \($0.0.spaced)" }.joined(separator: ", ") + " of \(indicators.count)"
  }
}

extension Capacity_V1_EvidenceBasis {
  /// Whose grades a scorecard rests on; empty where that is not said.
  fileprivate var words: String {
    switch self {
    case .claimed: "graded as the submitter claims, not reviewed"
    case .reviewed: "grades confirmed or changed by a reviewer"
    case .unspecified, .UNRECOGNIZED: ""
    }
  }
}
