internal import Assessments
internal import Foundation

/// A database that ends before the last commit that callers were told of.
package struct CommitLoss: Sendable, Hashable, CustomStringConvertible {
  /// The last commit that callers were told of.
  package let acknowledged: Int64
  /// The last one that the file holds.
  package let found: Int64
  private let path: String
  private let missing: String?

  /// `nil` if all is there, or nobody knows.
  ///
  /// - Parameters:
  ///   - path: The database file.
  ///   - found: The last commit in it.
  init?(of path: String, found: Int64) {
    self.init(of: path, found: found, acknowledged: CommitWitness.acknowledged(path))
  }

  /// As above, of a number that was read earlier: beside a running server it must be read before the file.
  init?(of path: String, found: Int64, acknowledged: Int64?) {
    guard let acknowledged, acknowledged > found else { return nil }
    self.acknowledged = acknowledged
    self.found = found
    self.path = path
    missing = [path, path + "-wal"].first { !FileManager.default.fileExists(atPath: $0) || Self.isEmpty($0) }
  }

  /// Which commits are gone, where they may be, and what to do.
  package var description: String {
    let count = acknowledged - found
    let commits = count == 1 ? "1 commit that was acknowledged is" : "\(count) commits that were acknowledged are"
    let cause =
      missing.map { "\($0) is missing or empty: put it back beside the other files" }
      ?? "\(path) or its log is an older copy, or was cut: put the right files back"
    return "\(commits) not in the store (it ends with number \(found), callers were told of number \(acknowledged)). "
      + "\(cause), or restore a copy. To go on without them, start with --accept-loss"
  }

  private static func isEmpty(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0 == 0
  }
}
