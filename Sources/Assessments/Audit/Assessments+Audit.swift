package import CapacityProtos
internal import Foundation
internal import Instruments
internal import ProtobufC

extension Assessments {
  /// One page of the log of changes.
  package func listAuditEntries(
    _ request: Capacity_V1_ListAuditEntriesRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_ListAuditEntriesResponse {
    var filter = AuditFilter()
    filter.isOldestFirst = request.oldestFirst
    filter.principal = request.principal.nonEmpty
    filter.action = request.action.nonEmpty
    filter.object = request.object.nonEmpty
    filter.since = request.since?.milliseconds
    filter.until = request.until?.milliseconds
    let tokens = try await pageTokens(
      "audit",
      caller,
      "\(request.oldestFirst)",
      request.principal,
      request.action,
      request.object,
      "\(filter.since ?? 0) \(filter.until ?? 0)"
    )
    let cursor = try tokens.cursor(in: request.pageToken)
    let sequence = cursor.flatMap { Int64($0) }
    guard cursor == nil || sequence != nil else { throw AssessmentError.invalidPageToken }
    let page = try await store.auditEntries(
      matching: filter,
      after: sequence,
      limit: try PageTokens.size(request.pageSize)
    )
    var reply = Capacity_V1_ListAuditEntriesResponse()
    reply.entries = try page.records.map { record in
      var chained = Capacity_V1_ChainedAuditEntry()
      do {
        chained.entry = try .init(decoding: record.content, limits: .stored)
      } catch {
        throw StoreError.damaged(reason: "audit entry \(record.sequence) does not match the wire format")
      }
      chained.content = Data(record.content)
      chained.hash = ContentDigest.hex(record.hash)
      return chained
    }
    if page.hasMore, let last = page.records.last { reply.nextPageToken = try tokens.token(behind: "\(last.sequence)") }
    return reply
  }

  /// Reckons the chain of the whole log again, and looks whether a head that somebody kept still lies on it.
  package func verifyAuditLog(
    _ request: Capacity_V1_VerifyAuditLogRequest
  ) async throws -> Capacity_V1_VerifyAuditLogResponse {
    let kept = request.kept
    if let kept, kept.hash.wholeMatch(of: /[0-9a-f]{64}/) == nil {
      throw AssessmentError.invalid(
        "kept.hash",
        found: "\"\(kept.hash.prefix(80))\"",
        allowed: "a SHA-256 in lowercase hexadecimal, 64 characters"
      )
    }
    var filter = AuditFilter()
    filter.isOldestFirst = true
    var check = AuditCheck(kept: kept)
    var hasMore = true
    while hasMore, check.fault == nil {
      try Task.checkCancellation()
      let page = try await store.auditEntries(matching: filter, after: check.sequence, limit: 1000)
      hasMore = page.hasMore
      for record in page.records { check.take(record) }
    }
    return check.answer
  }
}
