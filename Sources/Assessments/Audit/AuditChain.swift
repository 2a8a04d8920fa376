internal import CapacityProtos
internal import Instruments
internal import ProtobufC

/// The chain of hashes over the audit log (D8): whoever changes, removes or moves an entry must change all that follow,
/// and the head that somebody kept tells.
package struct AuditChain: Sendable {
  /// Before the first entry.
  package static let origin = [UInt8](repeating: 0, count: 32)

  /// SHA-256 over the hash of the entry before and the entry's bytes.
  package static func hash(of content: [UInt8], after previous: [UInt8]) -> [UInt8] {
    ContentDigest.bytes(of: previous + content)
  }

  /// Of the last entry that held.
  package private(set) var sequence: Int64 = 0
  package private(set) var hash = origin

  package init() {}

  /// Takes the next entry.
  ///
  /// - Returns: What is wrong with it; `nil`: it holds.
  package mutating func take(_ record: AuditRecord) -> String? {
    guard record.sequence == sequence + 1 else {
      return "entry \(sequence + 1) is missing: \(record.sequence) follows \(sequence)"
    }
    guard Self.hash(of: record.content, after: hash) == record.hash else {
      return "entry \(record.sequence) was changed, or one before it: its hash does not follow from them"
    }
    guard let entry = try? Capacity_V1_AuditEntry(decoding: record.content, limits: .stored),
      entry.sequence == UInt32(clamping: record.sequence)
    else { return "entry \(record.sequence) stands at the place of another one" }
    let told = AuditRecord.Columns(
      time: entry.time?.milliseconds ?? 0,
      principal: entry.principal,
      action: entry.action,
      object: entry.object
    )
    guard record.columns == nil || record.columns == told else {
      return "what entry \(record.sequence) is listed under was changed: its content says something else"
    }
    sequence = record.sequence
    hash = record.hash
    return nil
  }
}
