import Foundation
import Testing

@testable import CapacityServer

@Suite("Who may read a data folder")
struct PermissionCheckTests {
  private func withFolder(_ body: (DataFolder) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("doctor-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = DataFolder(path: path)
    _ = try folder.prepare()
    for file in [folder.database, folder.commits, folder.ownerToken] {
      try Data("x".utf8).write(to: URL(fileURLWithPath: file))
      #expect(chmod(file, 0o600) == 0)
    }
    try body(folder)
  }

  @Test("A folder that the server made has no findings")
  func closed() throws {
    try withFolder { #expect(PermissionCheck($0).findings.isEmpty) }
  }

  @Test("Each file that others may touch is named", arguments: [0o604, 0o640, 0o622, 0o777])
  func open(mode: Int) throws {
    try withFolder { folder in
      for path in [folder.database, folder.commits, folder.ownerToken, folder.path] {
        let old: mode_t = path == folder.path ? 0o700 : 0o600
        #expect(chmod(path, mode_t(mode)) == 0)
        let findings = PermissionCheck(folder).findings
        #expect(findings.map(\.subject) == [path])
        #expect(findings.first?.remedy == "chmod \(String(old, radix: 8)) \(path)")
        #expect(chmod(path, old) == 0)
      }
    }
  }

  @Test("A file of another account is named", .enabled(if: geteuid() == 0, "only root can give files away"))
  func owner() throws {
    try withFolder { folder in
      #expect(chown(folder.ownerToken, 12_345, 12_345) == 0)
      let findings = PermissionCheck(folder).findings
      #expect(findings.map(\.subject) == [folder.ownerToken])
      #expect(findings.first?.found.contains("12345") == true)
    }
  }
}
