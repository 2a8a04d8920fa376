internal import CapacityProtos
internal import DualUse
internal import Instruments
internal import ProtobufC

extension Assessments {
  /// Brings transfers up to date when the server starts: those that an earlier version stored are taken in, and those
  /// that other rules judged are judged by the rules of today, each assessment in one transaction with its events.
  ///
  /// Can be interrupted at any time: it goes on where it was.
  ///
  /// - Returns: How many assessments were taken in, and how many judged again.
  /// - Throws: ``StoreError`` or `CancellationError`.
  package func bringTransfersUpToDate() async throws -> (adopted: Int, judged: Int) {
    var adopted = 0
    while true {
      let ids = try await store.assessmentsWithoutTransfers(limit: Self.chunk)
      if ids.isEmpty { break }
      for id in ids {
        try Task.checkCancellation()
        try await adopt(id)
        adopted += 1
      }
    }
    var judged = 0
    while true {
      let ids = try await store.assessments(notJudgedBy: data.ruleSet.digest, limit: Self.chunk)
      if ids.isEmpty { return (adopted, judged) }
      for id in ids {
        try Task.checkCancellation()
        try await judgeAgain(id)
        judged += 1
      }
    }
  }

  private static let chunk = 200

  private func adopt(_ id: String) async throws {
    guard let stored = try await store.assessment(id: id, visibleTo: .all) else {
      throw StoreError.damaged(reason: "the assessment \(id) requested technologies and is missing")
    }
    let response = try stored.decodedResponse()
    let assessment = try stored.decodedAssessment()
    let rejudging = TransferRejudging(
      assessor: try assessors.assessor(id: response.instrumentID, version: response.instrumentVersion),
      ruleSetDigest: assessment.digests?.ruleSet ?? "",
      time: now()
    )
    let opening = TransferOpening(
      rejudging: rejudging,
      response: response,
      submission: Submission(stored, response),
      ruleSetVersion: assessment.digests?.ruleSetVersion ?? ""
    )
    let judgements = assessment.scorecard?.transfers ?? []
    let held = assessment.technologiesHeld.map(\.technologyID)
    try await store.adoptTransfers(of: id) { ground in
      let review = try Capacity_V1_Review(ground.review(of: id))
      guard [.superseded, .withdrawn].contains(review.state) else {
        return try opening.open(judgements, held: held, beside: ground.openGroups())
      }
      // It was closed while it waited here: it changes nothing about others, and is closed itself.
      var opened = try opening.open(judgements, held: held, beside: [])
      for index in opened.opened?.transfers.indices ?? 0..<0 {
        opened.opened?.transfers[index].supersededBy = review.supersededBy.nonEmpty
      }
      return opened
    }
  }

  private func judgeAgain(_ id: String) async throws {
    guard let record = try await store.transferBasis(assessmentID: id) else { return }
    let basis = try Capacity_V1_TransferBasis(record)
    let rejudging = TransferRejudging(
      assessor: try assessors.assessor(id: basis.instrumentID, version: basis.instrumentVersion),
      ruleSetDigest: data.ruleSet.digest,
      time: now()
    )
    _ = try await store.changeTransfers(of: id, bytes: 1024 + record.content.count) { group, _ in
      [try rejudging.change(of: group, because: .rules)]
    }
  }
}

extension Submission {
  /// What was submitted, from what is stored of it.
  fileprivate init(_ stored: StoredAssessment, _ response: Capacity_V1_SurveyResponse) {
    let summary = stored.summary
    self.init(
      id: summary.id,
      requestID: stored.requestID,
      agency: summary.agency,
      stateCode: summary.stateCode,
      round: summary.round,
      roundYear: summary.roundYear,
      roundNumber: summary.roundNumber,
      tlp: summary.tlp,
      instrumentID: summary.instrumentID,
      instrumentVersion: summary.instrumentVersion,
      principal: summary.principal,
      createTime: summary.createTime,
      contentDigest: summary.contentDigest,
      response: stored.response,
      technologyIDs: response.technologyRequests.map(\.technologyID)
    )
  }
}
