internal import CapacityProtos
internal import DualUse
internal import Instruments

/// Starts to keep the transfers of a new assessment, and tells what it changes about earlier ones of the same agency and
/// state: newer requests supersede older ones for the same technology, the others are judged again by the new answers.
struct TransferOpening: Sendable {
  let rejudging: TransferRejudging
  let response: Capacity_V1_SurveyResponse
  let submission: Submission
  /// Of the rules that judged it.
  let ruleSetVersion: String

  /// - Parameters:
  ///   - judgements: In the order of the requests.
  ///   - held: What the state was taken to hold, by technology id.
  ///   - groups: Those with an open transfer.
  /// - Throws: `StoreError.damaged`.
  func open(
    _ judgements: [Capacity_V1_TransferAssessment],
    held: [String],
    beside groups: [TransferGroup]
  ) throws -> OpenedTransfers {
    var result = OpenedTransfers()
    // A response may come in late: what was asked for in a later round supersedes it.
    var later: [String: String] = [:]
    let requested = Set(response.technologyRequests.map(\.technologyID))
    for group in groups {
      let basis = try Capacity_V1_TransferBasis(group.basis)
      let isLater = isBehind(basis.round, group.basis.assessmentID)
      var rest = group
      var superseded: [TransferRecord] = []
      for index in rest.transfers.indices where requested.contains(rest.transfers[index].technologyID) {
        var state = try TransferState(rest.transfers[index])
        guard state.isOpen else { continue }
        if isLater {
          later[state.record.technologyID] = group.basis.assessmentID
        } else {
          state.supersede(by: submission.id)
          rest.transfers[index] = state.record
          superseded.append(state.record)
        }
      }
      var change = try rejudging.change(of: rest, because: .response(response, assessmentID: submission.id))
      change.transfers += superseded
      if !change.isEmpty { result.changes.append(change) }
    }
    guard !judgements.isEmpty else { return result }
    let basis = Capacity_V1_TransferBasis(
      of: response,
      assessmentID: submission.id,
      held: held,
      ruleSetVersion: ruleSetVersion
    )
    result.opened = TransferGroup(
      basis: try basis.record(of: submission.id, ruleSetDigest: rejudging.ruleSetDigest),
      transfers: try zip(response.technologyRequests, judgements).enumerated().map { item, pair in
        try TransferState.opened(
          pair.0,
          pair.1,
          item: item,
          of: submission,
          supersededBy: later[pair.0.technologyID],
          ruleSetVersion: ruleSetVersion
        )
      }
    )
    return result
  }

  /// Whether this response comes before another one: by round, and within a round in the order of submission.
  private func isBehind(_ round: String, _ assessmentID: String) -> Bool {
    guard let other = Round(round), let own = Round(response.round) else { return false }
    return (other, assessmentID) > (own, submission.id)
  }
}
