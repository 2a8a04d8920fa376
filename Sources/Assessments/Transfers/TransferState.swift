internal import CapacityProtos
internal import ProtobufC

/// A stored transfer as it is worked on: what it is judged, and what was decided.
struct TransferState: Sendable {
  private(set) var record: TransferRecord
  private(set) var stored: Capacity_V1_StoredTransfer

  /// - Throws: `StoreError.damaged`.
  init(_ record: TransferRecord) throws {
    self.record = record
    do {
      stored = try Capacity_V1_StoredTransfer(decoding: record.content, limits: .stored)
    } catch {
      throw StoreError.damaged(
        reason: "transfer \(record.item) of assessment \(record.assessmentID) does not match the wire format"
      )
    }
  }

  var judgement: Capacity_V1_TransferAssessment { stored.judgement ?? .init() }
  var request: Capacity_V1_TechnologyRequest { stored.request ?? .init() }
  /// The assessments that the judgement rests on.
  ///
  /// - Parameter basis: Of its group: what a judgement of an earlier version was made by.
  func ground(_ basis: Capacity_V1_TransferBasis) -> Set<String> {
    if stored.firstJudgement == nil { return [record.assessmentID] }
    return Set(stored.judgedByAssessmentIds.isEmpty ? basis.assessmentIds : stored.judgedByAssessmentIds)
  }

  /// Whether the assessment itself had a flag of a rule already, without anything that came later.
  func firedFirst(_ ruleID: String) -> Bool {
    (stored.firstJudgement ?? judgement).flags.contains { $0.ruleID == ruleID }
  }

  var isOpen: Bool { !record.isRejected && record.supersededBy == nil && !record.isWithdrawn }

  /// A transfer as it is first stored.
  ///
  /// - Parameters:
  ///   - supersededBy: The assessment with a request of a later round for the same technology.
  ///   - ruleSetVersion: Of the rules that judged it.
  static func opened(
    _ request: Capacity_V1_TechnologyRequest,
    _ judgement: Capacity_V1_TransferAssessment,
    item: Int,
    of submission: Submission,
    supersededBy: String?,
    ruleSetVersion: String
  ) throws -> TransferRecord {
    var stored = Capacity_V1_StoredTransfer()
    stored.request = request
    stored.judgement = judgement
    stored.judgedByRuleSetVersion = ruleSetVersion
    return TransferRecord(
      assessmentID: submission.id,
      item: item,
      agency: submission.agency,
      stateCode: submission.stateCode,
      technologyID: request.technologyID,
      tier: Int(judgement.tier.rawValue),
      supersededBy: supersededBy,
      openFlags: judgement.flags.count { $0.floor != .unspecified },
      content: try stored.encoded()
    )
  }

  mutating func supersede(by assessmentID: String) { record.supersededBy = assessmentID }

  /// Takes a new judgement; decisions that do not cover it any more are open again.
  ///
  /// - Returns: The rules of these.
  mutating func judge(_ judgement: Capacity_V1_TransferAssessment, by basis: Capacity_V1_TransferBasis) -> [String] {
    let worse = TransferComparison(before: self.judgement, after: judgement).worseRules
    var reopened: [String] = []
    for index in stored.decisions.indices where !stored.decisions[index].reopened {
      guard let decision = stored.decisions[index].decision, worse.contains(decision.ruleID),
        decision.status == .mitigated || decision.status == .accepted
      else { continue }
      stored.decisions[index].reopened = true
      reopened.append(decision.ruleID)
    }
    if stored.firstJudgement == nil { stored.firstJudgement = stored.judgement }
    stored.judgement = judgement
    stored.judgedByAssessmentIds = basis.assessmentIds
    stored.judgedByRuleSetVersion = basis.ruleSetVersion
    return reopened
  }

  /// Takes a decision in place of an earlier one about the same rule.
  mutating func decide(_ decision: Capacity_V1_FlagDecision) {
    var entry = Capacity_V1_StoredDecision()
    entry.decision = decision
    stored.decisions.removeAll { $0.decision?.ruleID == decision.ruleID }
    stored.decisions.append(entry)
  }

  /// Where the flag of a rule stands at a time.
  func standing(of ruleID: String, at time: Int64) -> Capacity_V1_FlagStanding {
    var standing = Capacity_V1_FlagStanding()
    standing.ruleID = ruleID
    standing.status = .open
    guard let entry = stored.decisions.first(where: { $0.decision?.ruleID == ruleID }), let decision = entry.decision
    else { return standing }
    standing.decision = decision
    standing.reopened = entry.reopened
    standing.expired = decision.status == .accepted && (decision.until?.milliseconds ?? .max) <= time
    if !standing.reopened && !standing.expired { standing.status = decision.status }
    return standing
  }

  /// Tier and flags at a time, for events.
  func snapshot(at time: Int64, ruleSetVersion: String) -> Capacity_V1_TransferSnapshot {
    var snapshot = Capacity_V1_TransferSnapshot()
    snapshot.tier = judgement.tier
    snapshot.residualRisk = judgement.residualRisk
    snapshot.ruleSetVersion = ruleSetVersion
    snapshot.flags = judgement.flags.map { flag in
      var message = Capacity_V1_FlagSnapshot()
      message.ruleID = flag.ruleID
      message.floor = flag.floor
      message.unverified = flag.unverified
      message.status = standing(of: flag.ruleID, at: time).status
      return message
    }
    return snapshot
  }

  /// The record as it is to be stored now.
  func updated() throws -> TransferRecord {
    var record = record
    let decisions = stored.decisions.filter { !$0.reopened }.compactMap(\.decision)
    let firing = Set(judgement.flags.map(\.ruleID))
    let settled = Set(decisions.filter { $0.status != .open }.map(\.ruleID))
    record.tier = Int(judgement.tier.rawValue)
    record.isRejected = decisions.contains { $0.status == .rejected }
    record.openFlags = judgement.flags.count { $0.floor != .unspecified && !settled.contains($0.ruleID) }
    record.expires = decisions.filter { $0.status == .accepted && firing.contains($0.ruleID) }
      .compactMap { $0.until?.milliseconds }.min()
    record.content = try stored.encoded()
    return record
  }
}
