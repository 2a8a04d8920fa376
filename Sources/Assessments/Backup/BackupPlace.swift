package import Foundation

/// Where a copy of the store goes: a file, or a folder in which copies are named after their time.
package struct BackupPlace: Sendable, Hashable {
  private let target: String
  /// Whether it is a folder that exists.
  package let isFolder: Bool

  /// - Parameter target: A path.
  package init(_ target: String) {
    self.target = target
    var isFolder: ObjCBool = false
    self.isFolder = FileManager.default.fileExists(atPath: target, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// The path of a copy made at a time.
  package func path(at time: Date) -> String {
    isFolder ? "\(target)/\(BackupRetention.name(at: time))" : target
  }

  /// Removes the older copies in the folder that a retention does not keep; beside a file, none.
  ///
  /// - Parameters:
  ///   - newest: The path of the copy that was just made and found sound.
  ///   - now: The time.
  /// - Returns: The paths of those that were removed.
  /// - Throws: What the file system says; some may be removed then.
  package func removeSurplus(of retention: BackupRetention, newest: String, now: Date) throws -> [String] {
    guard isFolder else { return [] }
    let files = FileManager.default
    let surplus = retention.surplus(
      among: try files.contentsOfDirectory(atPath: target).filter { Self.isFile("\(target)/\($0)") },
      newest: URL(fileURLWithPath: newest).lastPathComponent,
      now: now
    )
    let removed = surplus.sorted().map { "\(target)/\($0)" }
    for path in removed { try files.removeItem(atPath: path) }
    return removed
  }

  /// Whether it is a file itself: no folder, and no link to something else.
  private static func isFile(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType == .typeRegular
  }
}
