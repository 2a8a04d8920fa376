internal import Foundation

/// A new folder of reports on its way: it gets its name once all that was written to it is on disk, and is gone
/// otherwise.
struct ReportFolder: Sendable {
  /// Who may read what is in it.
  enum Readers: Sendable {
    /// The server alone.
    case owner
    /// The group as well.
    case group

    fileprivate var fileMode: mode_t { self == .owner ? 0o600 : 0o640 }
    fileprivate var folderMode: mode_t { self == .owner ? 0o700 : 0o750 }
  }

  private let folder: OpenFolder
  private let readers: Readers

  /// Makes a folder of this name.
  ///
  /// - Parameters:
  ///   - name: Nothing may have it yet.
  ///   - fill: Writes what belongs into it.
  /// - Throws: ``ServerFailure``; what `fill` throws. There is no folder then.
  static func make<Value>(
    _ name: String,
    in parent: OpenFolder,
    for readers: Readers,
    _ fill: (ReportFolder) async throws -> Value
  ) async throws -> Value {
    let temporary = ".\(name).new"
    // What a server that was killed left behind.
    parent.remove(temporary)
    do {
      let folder = try parent.folder(temporary, mode: readers.folderMode)
      let value = try await fill(ReportFolder(folder: folder, readers: readers))
      folder.sync()
      try parent.rename(temporary, to: name)
      return value
    } catch {
      parent.remove(temporary)
      throw error
    }
  }

  /// - Throws: ``ServerFailure``.
  func write(_ bytes: [UInt8], to name: String) throws(ServerFailure) {
    try folder.write(bytes, to: name, mode: readers.fileMode)
  }
}
