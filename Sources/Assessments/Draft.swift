internal import CapacityProtos
internal import DualUse
internal import Instruments
internal import ProtobufC
internal import Scoring

/// A validated response on its way into the store, with all that can be prepared outside the transaction.
struct Draft: Sendable {
  let submission: Submission
  private let response: Capacity_V1_SurveyResponse
  private let calculation: Calculation
  private let sheet: AnswerSheet
  private let requests: [TransferRequest]
  /// Without the transfers: they depend on what was asked for before.
  private let scores: Capacity_V1_Scorecard
  private let caller: Caller
  private let assessors: Assessors

  /// Scores the response: the larger part of the work, and needs nothing from the store.
  ///
  /// - Parameters:
  ///   - data: What `engine` was made from.
  ///   - id: Of the assessment to be.
  ///   - milliseconds: Since 1970, UTC.
  init(
    _ request: Capacity_V1_SubmitResponseRequest,
    response: Capacity_V1_SurveyResponse,
    engine: Engines.Engine,
    data: SurveyData,
    assessors: Assessors,
    caller: Caller,
    id: String,
    at milliseconds: Int64
  ) throws {
    guard let round = Round(response.round) else {
      throw AssessmentError.invalid("round", found: response.round, allowed: "year and number, for example 2026-1")
    }
    self.response = response
    self.caller = caller
    self.assessors = assessors
    calculation = Calculation(
      scorer: engine.scorer,
      assessor: engine.assessor,
      instrumentDigest: engine.instrument.digest,
      ruleSetDigest: data.ruleSet.digest,
      profileDigest: data.standardProfile.digest
    )
    sheet = try AnswerSheet(response.answers, for: engine.instrument.model)
    requests = response.technologyRequests.compactMap(TransferRequest.init)
    scores = calculation.scores(
      of: response,
      sheet: sheet,
      requests: requests,
      instrument: (response.instrumentID, response.instrumentVersion)
    )
    let bytes = try response.encoded()
    submission = Submission(
      id: id,
      requestID: request.requestID,
      agency: response.agency,
      stateCode: response.stateCode,
      round: response.round,
      roundYear: round.year,
      roundNumber: round.number,
      tlp: Int((response.tlp == .unspecified ? .amber : response.tlp).rawValue),
      instrumentID: response.instrumentID,
      instrumentVersion: response.instrumentVersion,
      principal: caller.principal,
      createTime: milliseconds,
      contentDigest: ContentDigest.bytes(of: bytes),
      response: bytes,
      technologyIDs: response.technologyRequests.map(\.technologyID),
      contact: request.contact.map { .init(name: $0.name, email: $0.email, phone: $0.phone) },
      registersMissing: caller.role == .admin
    )
  }

  /// Flags what is requested, and puts the assessment together: runs inside the commit's transaction, which tells what
  /// the state asked for before, what of it is open, and what this response corrects.
  func finish(_ context: CommitContext, _ ground: any TransferGround) throws -> FinishedAssessment {
    let held = held(context.requestedBefore)
    var scorecard = scores
    scorecard.transfers = try calculation.transfers(requests, held: held.map(\.technologyID), sheet: sheet)
    let scorecardBytes = try scorecard.encoded()
    var assessment = Capacity_V1_Assessment()
    assessment.assessmentID = submission.id
    assessment.stateCode = submission.stateCode
    assessment.round = submission.round
    assessment.agency = submission.agency
    assessment.tlp = .init(rawValue: Int32(submission.tlp))
    assessment.instrumentID = submission.instrumentID
    assessment.instrumentVersion = submission.instrumentVersion
    assessment.createTime = .init(milliseconds: submission.createTime)
    assessment.principal = submission.principal
    assessment.technologiesHeld = held
    assessment.scorecard = scorecard
    assessment.digests = calculation.digests(
      responseDigest: submission.contentDigest,
      held: held.map(\.technologyID),
      scorecard: scorecardBytes
    )
    return FinishedAssessment(
      assessment: try assessment.encoded(),
      scorecardDigest: ContentDigest.bytes(of: scorecardBytes),
      transfers: try transfers(scorecard.transfers, held: held.map(\.technologyID), context, ground),
      reviews: try context.returned.map { returned in
        try ReviewDraft.superseded(returned, by: submission.id, caller: caller, at: submission.createTime)
      }
    )
  }

  /// The transfers to be kept, and what the response does to earlier ones.
  private func transfers(
    _ judgements: [Capacity_V1_TransferAssessment],
    held: [String],
    _ context: CommitContext,
    _ ground: any TransferGround
  ) throws -> OpenedTransfers {
    let revision = revision(of: context, ground)
    let revised = context.returned.isEmpty ? [] : try revision.affected()
    let ids = Set(revised.map(\.basis.assessmentID))
    var opened = try TransferOpening(
      rejudging: TransferRejudging(
        assessor: calculation.assessor,
        ruleSetDigest: calculation.ruleSetDigest,
        time: submission.createTime
      ),
      response: response,
      submission: submission,
      ruleSetVersion: calculation.assessor.ruleSet.version
    ).open(judgements, held: held, beside: context.openTransfers.filter { !ids.contains($0.basis.assessmentID) })
    opened.changes += try revision.changes(of: revised)
    return opened
  }

  /// What it corrects counts no more: what rested on that is judged again, with this response in its place.
  private func revision(of context: CommitContext, _ ground: any TransferGround) -> TransferRevision {
    var revision = TransferRevision(
      ground: ground,
      assessors: assessors,
      cause: submission.id,
      time: submission.createTime
    )
    revision.removed = Set(context.returned.map(\.summary.id))
    revision.incoming = (
      AssessmentStanding(
        id: submission.id,
        roundYear: submission.roundYear,
        roundNumber: submission.roundNumber,
        stage: Int(Capacity_V1_ReviewState.submitted.rawValue),
        isPublished: false
      ), response
    )
    return revision
  }

  /// What the response names, then what was asked for before; each technology once, by its id.
  private func held(_ requestedBefore: [RequestedTechnology]) -> [Capacity_V1_HeldTechnology] {
    var sources = Dictionary(
      requestedBefore.map { ($0.technologyID, $0.assessmentID) },
      uniquingKeysWith: { first, _ in first }
    )
    for id in response.technologiesHeld { sources[id] = "" }
    return sources.sorted { $0.key < $1.key }.map { id, assessmentID in
      var item = Capacity_V1_HeldTechnology()
      item.technologyID = id
      item.assessmentID = assessmentID
      return item
    }
  }
}
