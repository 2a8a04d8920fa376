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
    let place = BackupPlace(URL(fileURLWithPath: target).path)
    let path = place.path(at: now)
    guard !FileManager.default.fileExists(atPath: path) else {
      throw ServerFailure("\(path) exists already: a copy never overwrites a file")
    }
    let count = try write(folder.database, to: path)
    do {
      let removed = try place.removeSurplus(of: retention, newest: path, now: now)
      return Outcome(path: path, assessments: count, removed: removed)
    } catch {
      throw ServerFailure("\(path) is made, but older copies cannot be removed: \(error.localizedDescription)")
    }
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
