package import Assessments
package import Foundation
internal import SQLiteStore

/// Copies of a data folder's store, made beside a running server or without one.
package enum StoreBackup {
  /// What was done.
  package struct Outcome: Sendable, Hashable {
    /// Absolute path of the copy.
    package let path: String
    package let assessments: Int
    /// Paths of older copies that were removed.
    package let removed: [String]
  }

  /// Makes a copy, reads it from end to end, and only then gives it its name; older copies go afterwards.
  ///
  /// - Parameters:
  ///   - target: A file that must not exist, or a folder that does: there the copy is named after the time.
  ///   - retention: Which older copies in the folder stay. Means nothing where `target` is a file.
  ///   - now: The time.
  /// - Throws: ``ServerFailure`` in words. No copy is left then, and no older one is removed.
  package static func make(
    of folder: DataFolder,
    to target: String,
    retention: BackupRetention,
    now: Date
  ) throws -> Outcome {
    let files = FileManager.default
    let isFolder = isFolder(target)
    let target = URL(fileURLWithPath: target).path
    let path = isFolder ? "\(target)/\(BackupRetention.name(at: now))" : target
    guard !files.fileExists(atPath: path) else {
      throw ServerFailure("\(path) exists already: a copy never overwrites a file")
    }
    let count = try write(folder.database, to: path)
    guard isFolder else { return Outcome(path: path, assessments: count, removed: []) }
    do {
      let names = try files.contentsOfDirectory(atPath: target)
      let surplus = retention.surplus(among: names, newest: URL(fileURLWithPath: path).lastPathComponent, now: now)
      let removed = surplus.sorted().map { "\(target)/\($0)" }
      for path in removed { try files.removeItem(atPath: path) }
      return Outcome(path: path, assessments: count, removed: removed)
    } catch {
      throw ServerFailure("\(path) is made, but older copies cannot be removed: \(error.localizedDescription)")
    }
  }

  /// Whether a target names a folder that exists.
  package static func isFolder(_ target: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: target, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// Reads a copy, or any store, from end to end.
  ///
  /// - Returns: How many assessments it holds, as far as that can be read, and what is wrong: nothing in a sound one.
  /// - Throws: ``ServerFailure`` if it cannot be read.
  package static func verify(_ path: String) throws -> (assessments: Int?, faults: [String]) {
    guard FileManager.default.fileExists(atPath: path) else { throw ServerFailure("there is no file \(path)") }
    let found = try inWords { try StoreVerification(path: path) }
    return (found.assessments, found.faults)
  }

  /// Copies a store, verifies the copy and names it.
  ///
  /// - Returns: How many assessments it holds.
  static func write(_ database: String, to path: String) throws -> Int {
    let unfinished = "\(path).\(getpid()).part"
    return try inWords {
      let count = try copy(database, to: unfinished)
      do {
        try PrivateFile.giveName(path, to: unfinished)
        return count
      } catch {
        PrivateFile.remove(unfinished)
        throw error
      }
    }
  }

  /// Copies a store, and verifies the copy.
  ///
  /// - Returns: How many assessments it holds.
  /// - Throws: `StoreError`; there is no copy then.
  static func copy(_ database: String, to path: String) throws -> Int {
    try StoreCopy.make(of: database, to: path)
    do {
      let found = try StoreVerification(path: path)
      guard found.faults.isEmpty, let count = found.assessments else {
        throw StoreError.damaged(
          reason: "\(database) is not copied: \(found.faults.joined(separator: "; "))"
        )
      }
      return count
    } catch {
      PrivateFile.remove(path)
      throw error
    }
  }

  private static func inWords<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as StoreError {
      throw ServerFailure("\(error)")
    }
  }
}
