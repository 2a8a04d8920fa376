internal import CapacityProtos
internal import Instruments
internal import ProtobufC

extension Assessments {
  /// What a list shows the caller of an assessment.
  func message(of summary: AssessmentSummary, for caller: Caller) -> Capacity_V1_Assessment {
    var assessment = Capacity_V1_Assessment(summary)
    if !sees(whoSubmitted: summary, caller) { assessment.principal = "" }
    return assessment
  }
}

extension Capacity_V1_Assessment {
  /// What a list shows.
  fileprivate init(_ summary: AssessmentSummary) {
    self.init()
    assessmentID = summary.id
    stateCode = summary.stateCode
    round = summary.round
    agency = summary.agency
    tlp = .init(rawValue: Int32(summary.tlp))
    instrumentID = summary.instrumentID
    instrumentVersion = summary.instrumentVersion
    createTime = .init(milliseconds: summary.createTime)
    principal = summary.principal
    reviewState = .init(rawValue: Int32(summary.stage))
    var digests = Capacity_V1_Digests()
    digests.response = ContentDigest.hex(summary.contentDigest)
    digests.scorecard = ContentDigest.hex(summary.scorecardDigest)
    self.digests = digests
  }
}
