import CapacityClient
import Foundation
import Testing

@Suite("Which server, and as whom")
struct ConnectionSettingsTests {
  /// A data folder as a server leaves it, for as long as `body` runs.
  private func withDataFolder(
    address: String? = "127.0.0.1:7000",
    token: String? = "owner-token",
    _ body: (String) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try address?.write(to: folder.appendingPathComponent("address"), atomically: true, encoding: .utf8)
    try token?.write(to: folder.appendingPathComponent("owner.token"), atomically: true, encoding: .utf8)
    try body(folder.path)
  }

  private func settings(
    server: String? = nil,
    tokenFile: String? = nil,
    _ environment: [String: String]
  ) throws -> ConnectionSettings {
    try ConnectionSettings(server: server, tokenFile: tokenFile, environment: environment)
  }

  @Test("Without flags the default data folder tells")
  func dataFolder() throws {
    try withDataFolder(address: "127.0.0.1:7000\n", token: "owner-token\n") { (folder: String) throws in
      let found = try settings(["CAPACITY_DATA": folder])
      #expect(found.server.description == "127.0.0.1:7000")
      #expect(found.token == "owner-token")
    }
  }

  @Test("Flags win over the environment, and the environment over the folder")
  func order() throws {
    try withDataFolder { (folder: String) throws in
      let environment = ["CAPACITY_DATA": folder, "CAPACITY_SERVER": "127.0.0.1:8000"]
      #expect(try settings(environment).server.port == 8000)
      #expect(try settings(server: "127.0.0.1:9000", environment).server.port == 9000)
    }
  }

  @Test("The owner token goes to no other server than its own")
  func ownToken() throws {
    try withDataFolder { (folder: String) throws in
      #expect(try settings(server: "capacity.example.org:443", ["CAPACITY_DATA": folder]).token == nil)
      #expect(try settings(server: "127.0.0.1:7001", ["CAPACITY_DATA": folder]).token == nil)
      #expect(try settings(server: "127.0.0.1:7000", ["CAPACITY_DATA": folder]).token == "owner-token")
    }
  }

  @Test("The default folder follows the XDG rules")
  func defaultFolder() {
    #expect(DataFolder(environment: ["HOME": "/home/a"]).path == "/home/a/.local/share/cyber-capacity")
    #expect(DataFolder(environment: ["HOME": "/h", "XDG_DATA_HOME": "/x"]).path == "/x/cyber-capacity")
    #expect(DataFolder(environment: ["XDG_DATA_HOME": "/x", "CAPACITY_DATA": "/c"]).path == "/c")
  }

  @Test("What is missing or wrong has its exit code")
  func failures() throws {
    try withDataFolder(address: nil, token: "two\ntokens") { (folder: String) throws in
      let environment = ["CAPACITY_DATA": folder]
      expect(.unreachable) { try settings(environment) }
      expect(.usage) { try settings(server: "nonsense", environment) }
      expect(.notAuthorised) { try settings(server: "127.0.0.1:1", tokenFile: "\(folder)/absent", environment) }
      expect(.notAuthorised) { try settings(server: "127.0.0.1:1", tokenFile: "\(folder)/owner.token", environment) }
    }
  }

  private func expect(_ status: CommandStatus, _ body: () throws -> ConnectionSettings) {
    let error = #expect(throws: ClientError.self) { _ = try body() }
    #expect(error?.exitStatus == status)
  }
}
