internal import Assessments
internal import CapacityClient
internal import CapacityProtos
internal import Foundation
internal import ProtobufC

/// An exported log: a `ListAuditEntriesResponse` of all entries, each on a line of its own, so that a log of any length
/// is written and read again entry by entry.
enum AuditFile {
  private static let opening = "{\n\"entries\": [\n"
  private static let end = "],"
  private static let closing = "\n\(end)\n\"nextPageToken\": \"\"\n}\n"

  /// Writes entries, page by page.
  ///
  /// - Parameter nextPage: The next entries in their order; empty behind the last one.
  /// - Returns: How many there are.
  static func write(
    to file: PrivateFile,
    _ nextPage: () async throws -> [Capacity_V1_ChainedAuditEntry]
  ) async throws -> Int {
    var count = 0
    try file.append(opening)
    while true {
      let page = try await nextPage()
      if page.isEmpty { break }
      for entry in page {
        try file.append((count == 0 ? "" : ",\n") + entry.document.jsonLine)
        count += 1
      }
    }
    try file.append(closing)
    return count
  }

  /// Reckons its chain.
  ///
  /// - Parameters:
  ///   - path: What `capacity admin audit export` wrote; rewritten by another program, it is read whole.
  ///   - kept: A head that must lie on it; `nil`: none.
  /// - Throws: ``CommandFailure`` for what is no exported log; `ClientError` for a file that cannot be read.
  static func verify(_ path: String, kept: Capacity_V1_AuditHead?) throws -> Capacity_V1_VerifyAuditLogResponse {
    var check = AuditCheck(kept: kept)
    var lines = try FileLines(path: path)
    guard try lines.skip(opening) else {
      for entry in try whole(Capacity_V1_ListAuditEntriesResponse.self, path).entries { check.take(entry) }
      return check.answer
    }
    while let line = try lines.next() {
      if line == end { return check.answer }
      let text = line.hasSuffix(",") ? String(line.dropLast()) : line
      let name = "\(path), line \(lines.number)"
      check.take(try message(CheckedFile<Capacity_V1_ChainedAuditEntry>(path: name, text: text) { _ in [] }))
    }
    Console.complain("\(path) ends in the middle of the log: it was cut off.")
    throw CommandFailure(.failed)
  }

  private static func whole<Message: DocumentMessage>(_ type: Message.Type, _ path: String) throws -> Message {
    try message(CheckedFile<Message>(path: path) { _ in [] })
  }

  private static func message<Message>(_ file: CheckedFile<Message>) throws -> Message {
    guard file.faults.isEmpty else {
      for fault in file.faults.prefix(20) { Console.complain(fault.description) }
      throw CommandFailure(.failed)
    }
    return file.message
  }
}

extension AuditCheck {
  /// Takes an entry as it was exported: what people read must be what the chain runs over.
  fileprivate mutating func take(_ entry: Capacity_V1_ChainedAuditEntry) {
    let record = AuditRecord(
      sequence: Int64(entry.entry?.sequence ?? 0),
      content: [UInt8](entry.content),
      hash: entry.hash.hexBytes
    )
    take(record, said: entry.entry ?? .init())
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
