internal import Assessments
package import Foundation

/// Puts a copy back into service.
package enum StoreRestore {
  /// Verifies a copy, and makes it the store of a data folder that has none.
  ///
  /// The folder then has mode 0700 if it was made or empty, the store 0600, and a file `restored` says where it came
  /// from. Tokens are those of the copy; an owner token is not in it in clear.
  ///
  /// - Parameters:
  ///   - copy: Stays as it is.
  ///   - now: The time, for the file `restored`.
  /// - Returns: How many assessments are back.
  /// - Throws: ``ServerFailure``: the copy is damaged, a server runs on the folder, or the folder has a store already.
  @discardableResult
  package static func run(_ copy: String, into folder: DataFolder, now: Date) throws -> Int {
    let found = try StoreBackup.verify(copy)
    guard found.faults.isEmpty else {
      throw ServerFailure("\(copy) is damaged, and was not restored: \(found.faults.joined(separator: "; "))")
    }
    _ = try folder.prepare()
    let lock = try FolderLock(folder)
    defer { withExtendedLifetime(lock) {} }
    // A log alone would be taken for the log of the restored store.
    for suffix in ["", "-wal", "-shm", "-journal"] {
      guard !FileManager.default.fileExists(atPath: folder.database + suffix) else {
        throw ServerFailure(
          "\(folder.database)\(suffix) exists already: restoring overwrites nothing. Name another folder with --data, "
            + "or move the files of the old store away first"
        )
      }
    }
    let source = URL(fileURLWithPath: copy).path
    let time = now.formatted(Date.ISO8601FormatStyle())
    // Before the store: a restored one is never without its mark.
    try PrivateFile.write("restored from \(source) at \(time)\n", to: folder.restored)
    do {
      // What was noted of the store that was here before says nothing of this one.
      PrivateFile.remove(folder.commits)
      return try StoreBackup.write(source, to: folder.database)
    } catch {
      PrivateFile.remove(folder.restored)
      throw error
    }
  }
}
