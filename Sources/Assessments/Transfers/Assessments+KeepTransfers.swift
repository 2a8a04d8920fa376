internal import CapacityProtos
internal import DualUse
internal import Instruments
internal import ProtobufC

extension Assessments {
  /// Brings transfers up to date when the server starts: those that an earlier version stored are taken in, and those
  /// that other rules judged are judged by the rules of today, each assessment in one transaction with its events.
  ///
  /// Can be interrupted at any time: it goes on where it was. One that cannot be read, or names an instrument that is not
  /// there, is passed over, and is tried again at the next start.
  ///
  /// - Throws: ``StoreError`` where the store cannot do its work at all, or `CancellationError`.
  package func bringTransfersUpToDate() async throws -> BroughtUpToDate {
    var done = BroughtUpToDate()
    // What failed stays in the list: each walk goes on behind the last one that it came to, so that it ends.
    var lastID: String?
    while true {
      let ids = try await store.assessmentsWithoutTransfers(after: lastID, limit: Self.chunk)
      for id in ids {
        if try await done.takes(id, adopt) { done.adopted += 1 }
      }
      guard let last = ids.last else { break }
      lastID = last
    }
    var lastJudged: JudgedAssessment?
    while true {
      let found = try await store.assessments(
        notJudgedBy: data.ruleSet.digest,
        after: lastJudged,
        limit: Self.chunk
      )
      for item in found {
        if try await done.takes(item.id, judgeAgain) { done.judged += 1 }
      }
      guard let last = found.last else { return done }
      lastJudged = last
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

/// What came of ``Assessments/bringTransfersUpToDate()``.
package struct BroughtUpToDate: Sendable {
  /// How many assessments were taken in, and how many judged again.
  package var adopted = 0
  package var judged = 0
  /// How many of either could not be.
  package private(set) var failed = 0
  /// The first of those that could not be, with the reasons.
  package private(set) var failures: [ItemFailure] = []

  /// So many are told one by one: where an instrument is missing, there may be any number of them.
  package static let mostFailures = 100

  /// Does something about one assessment.
  ///
  /// - Returns: Whether it could be done.
  /// - Throws: What keeps it from being done for any other.
  fileprivate mutating func takes(_ id: String, _ work: (String) async throws -> Void) async throws -> Bool {
    try Task.checkCancellation()
    do {
      try await work(id)
      return true
    } catch let error as CancellationError {
      throw error
    } catch let error as StoreError where error.concernsAll {
      throw error
    } catch {
      failed += 1
      if failures.count < Self.mostFailures { failures.append(ItemFailure(id: id, error: error)) }
      return false
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
