internal import Assessments
internal import CapacityClient
internal import CapacityProtos
internal import Foundation
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
    var check = AuditCheck(kept: kept)
    for entry in file.message.entries {
      let record = AuditRecord(
        sequence: Int64(entry.entry?.sequence ?? 0),
        content: [UInt8](entry.content),
        hash: entry.hash.hexBytes
      )
      // What people read must be what the chain runs over.
      check.take(record, said: entry.entry ?? .init())
    }
    return check.answer
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
