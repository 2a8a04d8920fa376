internal import Assessments
internal import CapacityClient
internal import CapacityProtos
internal import Foundation
internal import Instruments
internal import ProtobufC

/// An exported log.
enum AuditFile {
  /// Reckons its chain.
  ///
  /// - Parameters:
  ///   - path: What `capacity admin audit export` wrote.
  ///   - kept: A head that must lie on it; `nil`: none.
  /// - Throws: ``CommandFailure`` for what is no exported log.
  static func verify(_ path: String, kept: Capacity_V1_AuditHead?) throws -> Capacity_V1_VerifyAuditLogResponse {
    let file = try CheckedFile<Capacity_V1_ListAuditEntriesResponse>(path: path) { _ in [] }
    guard file.faults.isEmpty else {
      for fault in file.faults.prefix(20) { Console.complain(fault.description) }
      throw CommandFailure(.failed)
    }
    var chain = AuditChain()
    var answer = Capacity_V1_VerifyAuditLogResponse()
    var isOnChain = kept == nil || kept?.sequence == 0
    for entry in file.message.entries where answer.fault.isEmpty {
      let record = AuditRecord(
        sequence: Int64(entry.entry?.sequence ?? 0),
        content: [UInt8](entry.content),
        hash: entry.hash.hexBytes
      )
      // What people read must be what the chain runs over.
      let told = try? Capacity_V1_AuditEntry(decoding: record.content, limits: .stored)
      if let fault = chain.take(record) {
        answer.fault = fault
      } else if told != entry.entry {
        answer.fault = "entry \(record.sequence) says something else than its content"
      }
      if let kept, UInt32(clamping: record.sequence) == kept.sequence { isOnChain = entry.hash == kept.hash }
    }
    if answer.fault.isEmpty, !isOnChain {
      answer.fault = "the kept head does not lie on this log: it was cut off before it, or written anew"
    }
    var head = Capacity_V1_AuditHead()
    head.sequence = UInt32(clamping: chain.sequence)
    head.hash = ContentDigest.hex(chain.hash)
    answer.head = head
    return answer
  }
}

extension String {
  /// Bytes of pairs of hexadecimal digits; empty where it is something else.
  fileprivate var hexBytes: [UInt8] {
    let digits = compactMap(\.hexDigitValue)
    guard digits.count == count, count % 2 == 0 else { return [] }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }
}
