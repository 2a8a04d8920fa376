internal import Assessments
internal import CapacityProtos
internal import Crypto
internal import Foundation
internal import Instruments
internal import ProtobufC
internal import Synchronization

/// Copies of the store that administrators fetch over the network, one at a time: each takes the store's size on the disk,
/// and a read of all of it.
final class BackupStream: Sendable {
  /// Another one is under way.
  struct Busy: Error {}

  /// The most bytes of one message.
  static let pieceSize = 256 << 10
  /// How many pieces are sent between two looks at whether the caller may go on.
  private static let piecesBetweenChecks = 64

  private let folder: DataFolder
  private let store: any AuditStore
  private let isBusy = Mutex(false)

  init(folder: DataFolder, store: any AuditStore) {
    (self.folder, self.store) = (folder, store)
    // What a server that was killed left behind.
    removeLeftovers()
  }

  /// Makes a copy, reads it from end to end, notes it in the audit log, and sends it.
  ///
  /// - Parameters:
  ///   - recheck: Throws once the caller may not go on.
  ///   - write: Sends a message; returns when there is room for the next.
  /// - Throws: ``Busy``, `StoreError`, ``ServerFailure``, or what `recheck` and `write` throw.
  func run(
    recheck: @Sendable () async throws -> Void,
    write: @Sendable (Capacity_V1_CreateBackupResponse) async throws -> Void
  ) async throws {
    let isFree = isBusy.withLock { isBusy in
      defer { isBusy = true }
      return !isBusy
    }
    guard isFree else { throw Busy() }
    defer { isBusy.withLock { $0 = false } }
    let time = ServerRoom.now()
    let (file, size, assessments, digest) = try await Self.aside { [self] in
      let path = folder.download
      removeLeftovers()
      let assessments = try StoreBackup.copy(folder.database, to: path)
      // The file has no name from here on: it goes with its handle, however this ends.
      defer { removeLeftovers() }
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      var (size, hash) = (0, SHA256())
      while let piece = try file.read(upToCount: Self.pieceSize), !piece.isEmpty {
        size += piece.count
        hash.update(data: piece)
      }
      try file.seek(toOffset: 0)
      return (file, size, assessments, ContentDigest.hex(Array(hash.finalize())))
    }
    defer { try? file.close() }
    var summary = Capacity_V1_BackupSummary()
    summary.size = Int64(size)
    summary.sha256 = digest
    summary.assessments = UInt32(clamping: assessments)
    summary.createTime = .init(milliseconds: time)
    try await recheck()
    // Before the first byte leaves: a caller that goes away in the middle has had some of it.
    try await store.noteBackup(sha256: digest, assessments: assessments)
    var first = Capacity_V1_CreateBackupResponse()
    first.summary = summary
    try await write(first)
    var count = 0
    while let piece = try file.read(upToCount: Self.pieceSize), !piece.isEmpty {
      try Task.checkCancellation()
      count += 1
      if count.isMultiple(of: Self.piecesBetweenChecks) { try await recheck() }
      var message = Capacity_V1_CreateBackupResponse()
      message.data = piece
      try await write(message)
    }
  }

  private func removeLeftovers() {
    let files = FileManager.default
    for name in (try? files.contentsOfDirectory(atPath: folder.path)) ?? []
    where "\(folder.path)/\(name)".hasPrefix(folder.download) {
      try? files.removeItem(atPath: "\(folder.path)/\(name)")
    }
  }

  /// Runs what blocks for seconds beside the threads that all calls share.
  private static func aside<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global(qos: .utility).async { continuation.resume(with: Result(catching: body)) }
    }
  }
}
