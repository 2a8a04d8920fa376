internal import Foundation

/// The folder that holds all that a server keeps: database, owner token, address, lock.
package struct DataFolder: Sendable, Hashable {
  /// Absolute path.
  package let path: String

  var database: String { file("capacity.sqlite") }
  /// The last commit that callers were told of, so that a store which lacks it is noticed.
  var commits: String { database + "-commits" }
  /// A copy on its way to an administrator; there only while it is made.
  var download: String { file("download.sqlite") }
  /// The token of whoever started the server first; mode 0600.
  package var ownerToken: String { file("owner.token") }
  /// Looks of reports, a folder each, which the operator puts there.
  var templates: String { file("templates") }
  /// `HOST:PORT` while the server answers.
  package var address: String { file("address") }
  /// `HOST:PORT` of the HTTP door while the server answers there.
  package var httpAddress: String { file("http-address") }
  /// The files that runs of schedules made.
  var reports: String { file("reports") }
  var lock: String { file("lock") }
  /// From which copy the folder was restored, and when; only there if it was.
  package var restored: String { file("restored") }

  package init(path: String) {
    self.path = URL(fileURLWithPath: path).standardizedFileURL.path
  }

  /// The folder that is used when none is named: `$CAPACITY_DATA`, else `cyber-capacity` in
  /// `$XDG_DATA_HOME`, else `~/.local/share/cyber-capacity`.
  ///
  /// - Parameter environment: The process's environment. A relative `XDG_DATA_HOME` counts as unset, as its
  ///   specification wants.
  package static func standard(environment: [String: String]) -> DataFolder {
    if let path = environment["CAPACITY_DATA"], !path.isEmpty { return DataFolder(path: path) }
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return DataFolder(path: data + "/cyber-capacity")
    }
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory()
    return DataFolder(path: home + "/.local/share/cyber-capacity")
  }

  /// Creates the folder with mode 0700 where it is missing; an empty one is tightened to that.
  ///
  /// - Returns: Whether others than its owner may look into it: it held things before, and kept its mode.
  /// - Throws: ``ServerFailure``.
  func prepare() throws(ServerFailure) -> Bool {
    let files = FileManager.default
    do {
      try files.createDirectory(
        atPath: path,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
      let mode = try files.attributesOfItem(atPath: path)[.posixPermissions] as? Int ?? 0o700
      guard mode & 0o077 != 0 else { return false }
      guard try files.contentsOfDirectory(atPath: path).isEmpty else { return true }
      try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
      return false
    } catch {
      throw ServerFailure("cannot prepare the data folder \(path): \(error.localizedDescription)")
    }
  }

  private func file(_ name: String) -> String { path + "/" + name }
}
