import CapacityClient
import Foundation
import Testing

@Suite("Which server, and as whom")
struct ConnectionSettingsTests {
  /// A data folder as a server keeps it, for as long as `body` runs.
  private func withDataFolder(
    address: String? = "127.0.0.1:7000",
    token: String? = "owner-token",
    lock: Lock = .held,
    _ body: (String) throws -> Void
  ) throws {
    try Folder.with { folder in
      if let address { try folder.write(address, to: "address") }
      if let token { try folder.write(token, to: "owner.token") }
      switch lock {
      case .held: return try folder.locked { () throws in try body(folder.path) }
      case .free: try folder.write("1\n", to: "lock")
      case .absent: break
      }
      try body(folder.path)
    }
  }

  /// What became of the server that left the folder.
  enum Lock: CaseIterable { case held, free, absent }

  private func settings(
    server: String? = nil,
    tokenFile: String? = nil,
    caFile: String? = nil,
    _ environment: [String: String]
  ) throws -> ConnectionSettings {
    let flags = ConnectionFlags(server: server, tokenFile: tokenFile, caFile: caFile)
    return try ConnectionSettings(flags: flags, environment: environment)
  }

  @Test("Without flags the default data folder tells")
  func dataFolder() throws {
    try withDataFolder(address: "127.0.0.1:7000\n", token: "owner-token\n") { (folder: String) throws in
      let found = try settings(["CAPACITY_DATA": folder])
      #expect(found.server.description == "127.0.0.1:7000")
      #expect(found.token == "owner-token")
      #expect(found.caFile == nil && !found.usesTLS)
      #expect(found.warnings == [])
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

  @Test("What a dead server left leads nowhere: somebody else may listen there", arguments: [Lock.free, .absent])
  func dead(lock: Lock) throws {
    try withDataFolder(lock: lock) { (folder: String) throws in
      let environment = ["CAPACITY_DATA": folder]
      let file = ["CAPACITY_DATA": folder, "CAPACITY_TOKEN_FILE": "\(folder)/owner.token"]
      for environment in [environment, file] {
        let error = #expect(throws: ClientError.self) { _ = try settings(environment) }
        #expect(error?.exitStatus == .unreachable)
        let words = "No server is running on \(folder); start one with capacityd serve --data \(folder)"
        #expect(error?.message == words)
      }
      let named = try settings(server: "127.0.0.1:7000", environment)
      #expect(named.token == nil)
      #expect(named.warnings == ["No server is running on \(folder): its owner token is not sent to 127.0.0.1:7000."])
      #expect(try settings(environment.merging(["CAPACITY_SERVER": "127.0.0.1:7000"]) { $1 }).token == nil)
      // A token that was named goes where it was told to.
      let told = try settings(server: "127.0.0.1:7000", file)
      #expect(told.token == "owner-token" && told.warnings == [])
    }
  }

  @Test("A look at the lock leaves it free")
  func lockStaysFree() throws {
    try Folder.with { (folder: Folder) throws in
      try folder.write("127.0.0.1:7000", to: "address")
      try folder.write("1\n", to: "lock")
      #expect(throws: ClientError.self) { _ = try settings(["CAPACITY_DATA": folder.path]) }
      let found = try folder.locked { () throws in try settings(["CAPACITY_DATA": folder.path]) }
      #expect(found.server.port == 7000)
    }
  }

  @Test("The token file of the environment goes with a server that a flag names")
  func environmentToken() throws {
    try withDataFolder { (folder: String) throws in
      let environment = ["CAPACITY_DATA": folder, "CAPACITY_TOKEN_FILE": "\(folder)/owner.token"]
      #expect(try settings(server: "capacity.example.org:443", environment).token == "owner-token")
    }
  }

  @Test("The default folder follows the XDG rules")
  func defaultFolder() {
    #expect(DataFolder(environment: ["HOME": "/home/a"]).path == "/home/a/.local/share/cyber-capacity")
    #expect(DataFolder(environment: ["HOME": "/h", "XDG_DATA_HOME": "/x"]).path == "/x/cyber-capacity")
    #expect(DataFolder(environment: ["XDG_DATA_HOME": "/x", "CAPACITY_DATA": "/c"]).path == "/c")
  }

  @Test("Trust roots are taken from the flag, then from the environment, and mean TLS on loopback too")
  func trustRoots() throws {
    try Folder.with { (folder: Folder) throws in
      let one = try folder.write("-----BEGIN CERTIFICATE-----\n", to: "one.pem")
      let two = try folder.write("-----BEGIN CERTIFICATE-----\n", to: "two.pem")
      let environment = ["CAPACITY_DATA": folder.path, "CAPACITY_CA_FILE": two]
      #expect(try settings(server: "127.0.0.1:1", caFile: one, environment).caFile == one)
      let found = try settings(server: "127.0.0.1:1", environment)
      #expect(found.caFile == two && found.usesTLS)
      #expect(try !settings(server: "127.0.0.1:1", ["CAPACITY_DATA": folder.path]).usesTLS)
      #expect(try settings(server: "capacity.example.org:1", ["CAPACITY_DATA": folder.path]).usesTLS)
    }
  }

  @Test(
    "A token file that others can read is told of",
    arguments: [(0o600, false), (0o400, false), (0o640, true), (0o604, true)]
  )
  func readableTokens(mode: Int, isTold: Bool) throws {
    try Folder.with { (folder: Folder) throws in
      let file = try folder.write("t", to: "token", mode: mode)
      let found = try settings(server: "127.0.0.1:1", tokenFile: file, ["CAPACITY_DATA": folder.path])
      #expect(found.token == "t")
      #expect(found.warnings.count == (isTold ? 1 : 0))
      if isTold { #expect(found.warnings[0].contains("chmod 600 \(file)")) }
    }
  }

  @Test("What is missing or wrong has its exit code")
  func failures() throws {
    try withDataFolder(address: nil, token: "two\ntokens") { (folder: String) throws in
      let environment = ["CAPACITY_DATA": folder]
      expect(.unreachable) { try settings(environment) }
      expect(.usage) { try settings(server: "nonsense", environment) }
      expect(.notAuthorised) { try settings(server: "127.0.0.1:1", tokenFile: "\(folder)/absent", environment) }
      expect(.notAuthorised) { try settings(server: "127.0.0.1:1", tokenFile: "\(folder)/owner.token", environment) }
      expect(.usage) { try settings(server: "127.0.0.1:1", caFile: "\(folder)/absent", environment) }
      expect(.usage) { try settings(server: "127.0.0.1:1", caFile: "\(folder)/owner.token", environment) }
    }
  }

  private func expect(_ status: CommandStatus, _ body: () throws -> ConnectionSettings) {
    let error = #expect(throws: ClientError.self) { _ = try body() }
    #expect(error?.exitStatus == status)
  }
}
