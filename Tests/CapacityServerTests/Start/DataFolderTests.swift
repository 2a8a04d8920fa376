import Foundation
import Testing

@testable import CapacityServer

@Suite("The data folder")
struct DataFolderTests {
  @Test("without a name it is that of the environment, of XDG, or of the home")
  func standard() {
    let environment = ["CAPACITY_DATA": "/a", "XDG_DATA_HOME": "/b", "HOME": "/c"]
    #expect(DataFolder.standard(environment: environment).path == "/a")
    #expect(DataFolder.standard(environment: ["XDG_DATA_HOME": "/b", "HOME": "/c"]).path == "/b/cyber-capacity")
    let home = "/c/.local/share/cyber-capacity"
    #expect(DataFolder.standard(environment: ["HOME": "/c"]).path == home)
    #expect(DataFolder.standard(environment: ["CAPACITY_DATA": "", "XDG_DATA_HOME": "b", "HOME": "/c"]).path == home)
  }

  @Test("it is made private; one with things in it keeps its mode, and that is told")
  func modes() async throws {
    try await withFolder { folder in
      #expect(try !folder.prepare())
      #expect(try mode(of: folder.path) == 0o700)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
      #expect(try !folder.prepare())
      #expect(try mode(of: folder.path) == 0o700)
      try PrivateFile.write("x", to: folder.path + "/x")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
      #expect(try folder.prepare())
      #expect(try mode(of: folder.path) == 0o755)
    }
  }

  @Test("a file in its place is refused in words")
  func file() async throws {
    try await withFolder { folder in
      try PrivateFile.write("x", to: folder.path)
      let failure = #expect(throws: ServerFailure.self) { try folder.prepare() }
      #expect(failure?.description.contains(folder.path) == true)
    }
  }

  @Test("private files are replaced whole, and leave nothing beside them")
  func privateFiles() async throws {
    try await withFolder { folder in
      _ = try folder.prepare()
      try PrivateFile.write("one", to: folder.ownerToken)
      try PrivateFile.write("two", to: folder.ownerToken)
      #expect(try String(contentsOfFile: folder.ownerToken, encoding: .utf8) == "two")
      #expect(try mode(of: folder.ownerToken) == 0o600)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["owner.token"])
    }
  }

  @Test("one server at a time")
  func lock() async throws {
    try await withFolder { folder in
      _ = try folder.prepare()
      let lock = try FolderLock(folder)
      let failure = #expect(throws: ServerFailure.self) { try FolderLock(folder) }
      #expect(failure?.description.contains("(process \(ProcessInfo.processInfo.processIdentifier))") == true)
      withExtendedLifetime(lock) {}
    }
  }

  private func mode(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
