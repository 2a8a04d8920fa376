internal import Foundation

/// Whether a data folder and what stands in it belong to one account, and are closed to all others.
struct PermissionCheck {
  let findings: [Finding]

  init(_ folder: DataFolder) {
    guard let whole = Self.status(folder.path), whole.isFolder else {
      findings = [.noFolder(folder.path)]
      return
    }
    var findings: [Finding] = []
    if whole.mode & 0o077 != 0 { findings.append(.open(folder.path, mode: whole.mode, wanted: 0o700)) }
    let database = folder.database
    for path in [
      database, database + "-wal", database + "-shm", folder.commits, folder.ownerToken, folder.restored, folder.lock,
      folder.reports,
    ] {
      guard let file = Self.status(path) else { continue }
      let wanted = file.isFolder ? 0o700 : 0o600
      if file.mode & 0o077 != 0 { findings.append(.open(path, mode: file.mode, wanted: wanted)) }
      if file.owner != whole.owner {
        findings.append(.strangeOwner(path, owner: file.owner, wanted: whole.owner))
      }
    }
    self.findings = findings
  }

  private static func status(_ path: String) -> (isFolder: Bool, mode: Int, owner: Int)? {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { return nil }
    return (
      attributes[.type] as? FileAttributeType == .typeDirectory,
      (attributes[.posixPermissions] as? Int ?? 0) & 0o777,
      attributes[.ownerAccountID] as? Int ?? 0
    )
  }
}
