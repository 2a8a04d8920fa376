internal import Assessments
package import Foundation
internal import SQLiteStore

/// What a look at a whole data folder found. It changes nothing, and a server may run on the folder.
package struct Examination: Sendable, Hashable, Encodable {
  /// Absolute path of the folder.
  package let folder: String
  package let serverRuns: Bool
  /// `nil` where it cannot be read.
  package private(set) var assessments: Int?
  /// `nil` where it cannot be read.
  package private(set) var schemaVersion: Int?
  /// Size of the database file, in bytes.
  package let fileBytes: Int
  /// Size of the write-ahead log, in bytes.
  package let logBytes: Int
  /// What the file system has left, in bytes; `nil` where it does not say.
  package let freeBytes: Int?
  /// Empty: all is as it should be.
  package private(set) var findings: [Finding] = []

  /// Looks at modes and owners, lock, store, log, kept reports, space, owner token and clock.
  ///
  /// - Parameter now: The time, to compare stored times with.
  package init(of folder: DataFolder, now: Date) {
    self.folder = folder.path
    serverRuns = FolderLock.isHeld(folder)
    fileBytes = Self.size(of: folder.database)
    logBytes = Self.size(of: folder.database + "-wal")
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder.path)
    freeBytes = attributes?[.systemFreeSize] as? Int
    findings += PermissionCheck(folder).findings
    guard FileManager.default.fileExists(atPath: folder.path) else { return }
    examineStore(folder, now)
    examineReports(folder)
    examineSpace(folder)
    examineToken(folder)
  }

  private mutating func examineStore(_ folder: DataFolder, _ now: Date) {
    guard fileBytes > 0 else {
      findings.append(.noStore(folder.database))
      return
    }
    do {
      let store = try StoreVerification(path: folder.database)
      assessments = store.assessments
      schemaVersion = store.schemaVersion
      findings += store.faults.map { .damaged(folder.database, $0) }
      if let loss = store.loss { findings.append(.lost(folder.database, "\(loss)")) }
      if let newest = store.newest {
        let ahead = Double(newest) / 1000 - now.timeIntervalSince1970
        if ahead > 5 { findings.append(.clock(ahead: ahead)) }
      }
    } catch {
      findings.append(.unreadable(folder.database, "\(error)"))
    }
  }

  private mutating func examineReports(_ folder: DataFolder) {
    // Of a store that cannot be read it is known already.
    guard schemaVersion != nil else { return }
    do {
      findings += try KeptReportsCheck(folder).findings
    } catch {
      findings.append(.unreadable(folder.reports, "\(error)"))
    }
  }

  private mutating func examineSpace(_ folder: DataFolder) {
    if logBytes > 4 * Self.logLimit { findings.append(.longLog(folder.database + "-wal", bytes: logBytes)) }
    if let freeBytes, freeBytes < max(fileBytes, Self.leastSpace) {
      findings.append(.littleSpace(folder.path, free: freeBytes, file: fileBytes))
    }
  }

  private mutating func examineToken(_ folder: DataFolder) {
    guard let text = try? String(contentsOfFile: folder.ownerToken, encoding: .utf8) else { return }
    if text.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty { findings.append(.emptyToken(folder.ownerToken)) }
  }

  /// What SQLite cuts the log back to.
  private static let logLimit = 64 << 20
  private static let leastSpace = 256 << 20

  private static func size(of path: String) -> Int {
    (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
  }
}
