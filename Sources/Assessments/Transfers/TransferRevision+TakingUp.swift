internal import CapacityProtos
internal import ProtobufC

// What was rejected is open again.

extension TransferRevision {
  /// What becomes of an item that was rejected until now, and of what it bears on: then all is as if it had not been
  /// rejected. A newer request for the same technology supersedes it; where there is none it supersedes older ones, and is
  /// judged by what is known today.
  ///
  /// - Parameters:
  ///   - item: Its position in the request.
  ///   - group: As it is to be stored, the item not rejected any more.
  /// - Throws: ``StoreError``, or ``AssessmentError`` if an instrument is not known.
  func changes(takingUp item: Int, of group: TransferGroup) throws -> [TransferChange] {
    let standings = try ground.standings()
    guard let own = standings.first(where: { $0.id == group.basis.assessmentID }),
      let index = group.transfers.firstIndex(where: { $0.item == item })
    else { return [] }
    var group = group
    group.transfers[index].supersededBy = try successor(of: group.transfers[index], own, among: standings)
    let record = group.transfers[index]
    let basis = try basis(of: group, own, among: standings)
    let rejudging = TransferRejudging(
      assessor: try assessors.assessor(id: basis.instrumentID, version: basis.instrumentVersion),
      ruleSetDigest: assessors.ruleSetDigest,
      time: time
    )
    var change = try rejudging.change(of: group, to: basis, because: .takenUp(item: item))
    if !change.transfers.contains(where: { $0.item == item }) { change.transfers.append(record) }
    return try [change] + superseded(by: record, own, among: standings)
  }

  /// Older requests that came in, or stayed open, while this one was rejected.
  private func superseded(
    by record: TransferRecord,
    _ own: AssessmentStanding,
    among standings: [AssessmentStanding]
  ) throws -> [TransferChange] {
    try ground.openGroups().compactMap { group in
      guard let older = standings.first(where: { $0.id == group.basis.assessmentID }), older.place < own.place else {
        return nil
      }
      let transfers = try group.transfers.compactMap { transfer -> TransferRecord? in
        guard transfer.technologyID == record.technologyID, try TransferState(transfer).isOpen else { return nil }
        var transfer = transfer
        transfer.supersededBy = try successor(of: transfer, older, among: standings)
        return transfer.supersededBy == nil ? nil : transfer
      }
      return transfers.isEmpty ? nil : TransferChange(transfers: transfers)
    }
  }
}
