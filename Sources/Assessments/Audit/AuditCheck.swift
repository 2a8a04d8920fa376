package import CapacityProtos
internal import Instruments
internal import ProtobufC

/// Goes along an audit log from its first entry, and looks whether a head that somebody kept still lies on it.
package struct AuditCheck: Sendable {
  private var chain = AuditChain()
  private let kept: Capacity_V1_AuditHead?
  private var isOnChain: Bool
  /// What is wrong with the entries so far; `nil`: nothing.
  package private(set) var fault: String?

  /// - Parameter kept: `nil`: none was kept.
  package init(kept: Capacity_V1_AuditHead?) {
    self.kept = kept
    // Before the first entry there is nothing to go along.
    isOnChain = kept == nil || (kept?.sequence == 0 && kept?.hash == ContentDigest.hex(AuditChain.origin))
  }

  /// The last entry that held.
  package var sequence: Int64 { chain.sequence }

  /// Takes the next entry. After a fault it takes none.
  ///
  /// - Parameter said: What stands beside the content for people to read; `nil`: nothing does.
  package mutating func take(_ record: AuditRecord, said: Capacity_V1_AuditEntry? = nil) {
    guard fault == nil else { return }
    fault = chain.take(record)
    guard fault == nil else { return }
    if let said, said != (try? Capacity_V1_AuditEntry(decoding: record.content, limits: .stored)) {
      fault = "entry \(record.sequence) says something else than its content"
    } else if let kept, UInt32(clamping: record.sequence) == kept.sequence {
      isOnChain = ContentDigest.hex(record.hash) == kept.hash
    }
  }

  /// What the whole log says, once all of it was taken.
  package var answer: Capacity_V1_VerifyAuditLogResponse {
    var answer = Capacity_V1_VerifyAuditLogResponse()
    answer.fault = fault ?? keptFault ?? ""
    var head = Capacity_V1_AuditHead()
    head.sequence = UInt32(clamping: chain.sequence)
    head.hash = ContentDigest.hex(chain.hash)
    answer.head = head
    return answer
  }

  private var keptFault: String? {
    guard !isOnChain, let kept else { return nil }
    return kept.sequence > UInt32(clamping: chain.sequence)
      ? "the log ends with entry \(chain.sequence), before the head that was kept (\(kept.sequence)): its end is missing"
      : "entry \(kept.sequence) is another one than when its head was kept: the log was written anew"
  }
}
