import CapacityClient
import Testing

@Suite("Where a connection comes from")
struct ProfilePrecedenceTests {
  /// A local server's folder, and the profiles "one" (in use) and "two", each with a token of its own, and "bare" and
  /// "local" with nothing but a server, "local" with that of the folder.
  private struct Home {
    let folder: Folder
    let environment: [String: String]
    let other: String

    func settings(_ flags: ConnectionFlags = .init(), _ more: [String: String] = [:]) throws -> ConnectionSettings {
      try ConnectionSettings(flags: flags, environment: environment.merging(more) { $1 })
    }
  }

  private func withHome(selected: String? = "one", _ body: (Home) throws -> Void) throws {
    try Folder.with { (folder: Folder) throws in
      try folder.write("127.0.0.1:7000", to: "address")
      try folder.write("owner", to: "owner.token")
      var profiles = ConnectionProfiles()
      for (name, port) in [("one", 8001), ("two", 8002)] {
        let token = try folder.write("token-\(name)", to: "\(name).token")
        let roots = try folder.write("-----BEGIN CERTIFICATE-----", to: "\(name).pem")
        let profile = ConnectionProfile(server: "127.0.0.1:\(port)", tokenFile: token, caFile: roots)
        try profiles.add(profile, named: name)
      }
      try profiles.add(ConnectionProfile(server: "127.0.0.1:8003"), named: "bare")
      try profiles.add(ConnectionProfile(server: "127.0.0.1:7000"), named: "local")
      try profiles.select(selected)
      let environment = ["CAPACITY_DATA": folder.path, "XDG_CONFIG_HOME": folder.path]
      try ProfileFile(environment: environment).write(profiles)
      let other = try folder.write("token-other", to: "other.token")
      try folder.locked { () throws in try body(Home(folder: folder, environment: environment, other: other)) }
    }
  }

  @Test("The profile in use comes before the data folder, and brings its token and its trust roots")
  func selected() throws {
    try withHome { (home: Home) throws in
      let found = try home.settings()
      #expect(found.server.port == 8001)
      #expect(found.token == "token-one")
      #expect(found.caFile == home.folder.path + "/one.pem")
    }
    try withHome(selected: nil) { (home: Home) throws in
      let found = try home.settings()
      #expect(found.server.port == 7000)
      #expect(found.token == "owner")
    }
  }

  @Test("The environment comes before the profile in use, and a flag before the environment")
  func order() throws {
    try withHome { (home: Home) throws in
      #expect(try home.settings(.init(), ["CAPACITY_PROFILE": "two"]).token == "token-two")
      #expect(try home.settings(.init(profile: "one"), ["CAPACITY_PROFILE": "two"]).token == "token-one")
      #expect(try home.settings(.init(), ["CAPACITY_SERVER": "127.0.0.1:9"]).server.port == 9)
      let both = try home.settings(.init(profile: "two"), ["CAPACITY_SERVER": "127.0.0.1:9"])
      #expect(both.server.port == 8002 && both.token == "token-two")
    }
  }

  @Test("A token file of a flag or the environment comes before that of the profile, unless a flag names the profile")
  func tokens() throws {
    try withHome { (home: Home) throws in
      let environment = ["CAPACITY_TOKEN_FILE": home.other]
      #expect(try home.settings(.init(tokenFile: home.other)).token == "token-other")
      #expect(try home.settings(.init(), environment).token == "token-other")
      #expect(try home.settings(.init(), environment).server.port == 8001)
      #expect(try home.settings(.init(profile: "two"), environment).token == "token-two")
      #expect(try home.settings(.init(tokenFile: home.other, profile: "two"), environment).token == "token-other")
    }
  }

  @Test("A profile that a flag names has the files that it names, and those of flags", arguments: ["bare", "local"])
  func bare(name: String) throws {
    try withHome { (home: Home) throws in
      let roots = home.folder.path + "/one.pem"
      let environment = ["CAPACITY_TOKEN_FILE": home.other, "CAPACITY_CA_FILE": roots]
      for more in [[:], environment] {
        let found = try home.settings(.init(profile: name), more)
        #expect(found.token == nil && found.caFile == nil)
      }
      let flags = ConnectionFlags(tokenFile: home.other, caFile: roots, profile: name)
      let found = try home.settings(flags)
      #expect(found.token == "token-other" && found.caFile == roots)
    }
  }

  @Test("The profile in use takes the files of the environment where it names none, but never the owner token")
  func bareInUse() throws {
    try withHome(selected: "local") { (home: Home) throws in
      #expect(try home.settings().token == nil)
      #expect(try home.settings(.init(), ["CAPACITY_TOKEN_FILE": home.other]).token == "token-other")
      #expect(try home.settings(.init(server: "127.0.0.1:7000")).token == "owner")
    }
  }

  @Test("A profile's token and trust roots go to no other server")
  func otherServer() throws {
    try withHome { (home: Home) throws in
      let other = try home.settings(.init(server: "127.0.0.1:9"))
      #expect(other.token == nil && other.caFile == nil)
      let same = try home.settings(.init(server: "127.0.0.1:8001"))
      #expect(same.token == "token-one" && same.caFile != nil)
      #expect(try home.settings(.init(server: "127.0.0.1:7000")).token == "owner")
      #expect(try home.settings(.init(), ["CAPACITY_SERVER": "capacity.example.org:443"]).token == nil)
    }
  }

  @Test("A profile that is not there is told of; so is a flag too many")
  func unknown() throws {
    try withHome { (home: Home) throws in
      for more in [["CAPACITY_PROFILE": "onee"], [:]] {
        let flags = ConnectionFlags(profile: more.isEmpty ? "onee" : nil)
        let error = #expect(throws: ClientError.self) { _ = try home.settings(flags, more) }
        #expect(error?.message == "There is no connection profile \"onee\"; did you mean one?")
        #expect(error?.exitStatus == .usage)
      }
      let both = #expect(throws: ClientError.self) {
        _ = try home.settings(.init(server: "127.0.0.1:9", profile: "one"))
      }
      #expect(both?.exitStatus == .usage)
    }
  }

  @Test("A broken profile file stops only those who need it, and tells the others")
  func broken() throws {
    try withHome { (home: Home) throws in
      try home.folder.write("{", to: "cyber-capacity/profiles.json")
      let error = #expect(throws: ClientError.self) { _ = try home.settings() }
      #expect(error?.exitStatus == .failed)
      let named = try home.settings(.init(server: "127.0.0.1:7000"))
      #expect(named.token == "owner")
      #expect(named.warnings.count == 1 && named.warnings[0].contains("profiles.json"))
    }
  }
}
