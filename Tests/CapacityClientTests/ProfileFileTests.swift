import CapacityClient
import Foundation
import Testing

@Suite("Connection profiles")
struct ProfileFileTests {
  private func profiles(_ names: String..., selected: String? = nil) throws -> ConnectionProfiles {
    var profiles = ConnectionProfiles()
    for name in names { try profiles.add(ConnectionProfile(server: "\(name).example.org:443"), named: name) }
    try profiles.select(selected)
    return profiles
  }

  @Test("What is written is read again, and nobody else can read it")
  func roundTrip() throws {
    try Folder.with { (folder: Folder) throws in
      let file = ProfileFile(path: folder.path + "/new/profiles.json")
      #expect(try file.read() == ConnectionProfiles())
      var kept = try profiles("one", "two", selected: "two")
      try kept.add(ConnectionProfile(server: "127.0.0.1:1", tokenFile: "/t", caFile: "/c"), named: "three")
      try file.write(kept)
      #expect(try file.read() == kept)
      #expect(try folder.mode(of: file.path) == 0o600)
      #expect(try folder.mode(of: folder.path + "/new") == 0o700)
      try kept.remove("two")
      try file.write(kept)
      #expect(try file.read().names == ["one", "three"])
      #expect(try file.read().selected == nil, "the one in use is gone")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/new") == ["profiles.json"])
    }
  }

  @Test("The file follows the XDG rules")
  func path() {
    #expect(ProfileFile(environment: ["HOME": "/h"]).path == "/h/.config/cyber-capacity/profiles.json")
    let environment = ["HOME": "/h", "XDG_CONFIG_HOME": "/x"]
    #expect(ProfileFile(environment: environment).path == "/x/cyber-capacity/profiles.json")
    #expect(
      ProfileFile(environment: ["HOME": "/h", "XDG_CONFIG_HOME": "x"]).path == "/h/.config/cyber-capacity/profiles.json"
    )
  }

  @Test(
    "A broken file is named, with what is wrong in it",
    arguments: [
      ("", "no JSON"), ("{", "no JSON"), ("[]", "another kind"), ("{}", "\"profiles\" is missing"),
      ("{\"profiles\": {\"a\": {}}}", "profiles.a: \"server\" is missing"),
      ("{\"profiles\": {\"a\": {\"server\": 1}}}", "profiles.a.server: a value of another kind"),
    ]
  )
  func broken(text: String, words: String) throws {
    try Folder.with { (folder: Folder) throws in
      let file = ProfileFile(path: try folder.write(text, to: "profiles.json"))
      let error = #expect(throws: ClientError.self) { _ = try file.read() }
      #expect(error?.exitStatus == .failed)
      #expect(error?.message.contains(file.path) == true)
      #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
    }
  }

  @Test("A file that cannot be written is as it was")
  func unwritable() throws {
    try Folder.with { (folder: Folder) throws in
      let file = ProfileFile(path: try folder.write("in the way", to: "file") + "/profiles.json")
      let kept = try profiles("one")
      #expect(throws: ClientError.self) { try file.write(kept) }
    }
  }

  @Test(
    "An unknown name is answered with the names that there are, or the one that was meant",
    arguments: [
      ("producton", "did you mean production?"), ("zzz", "there are: production, staging."),
    ]
  )
  func unknown(name: String, words: String) throws {
    let kept = try profiles("staging", "production")
    let error = #expect(throws: ClientError.self) { _ = try kept.profile(named: name) }
    #expect(error?.message == "There is no connection profile \"\(name)\"; \(words)")
    #expect(error?.exitStatus == .usage)
  }

  @Test(
    "Names that would be hard to type, and servers that are none, are refused",
    arguments: ["", "-a", ".a", "a b", "a/b", "é"]
  )
  func names(name: String) {
    var kept = ConnectionProfiles()
    #expect(throws: ClientError.self) { try kept.add(ConnectionProfile(server: "127.0.0.1:1"), named: name) }
    #expect(throws: ClientError.self) { try kept.add(ConnectionProfile(server: "127.0.0.1"), named: "a") }
    #expect(kept.names == [])
  }

  @Test("A name is given once, unless it is to be given anew")
  func replacing() throws {
    var kept = try profiles("one")
    let other = ConnectionProfile(server: "127.0.0.1:2")
    #expect(throws: ClientError.self) { try kept.add(other, named: "one") }
    try kept.add(other, named: "one", replacing: true)
    #expect(try kept.profile(named: "one") == other)
  }

  @Test("A private file is new, and for its owner alone")
  func privateFile() throws {
    try Folder.with { (folder: Folder) throws in
      let path = folder.path + "/token"
      let file = try PrivateFile(creating: path)
      #expect(try folder.mode(of: path) == 0o600)
      try file.write("t\n")
      #expect(throws: POSIXError(.EEXIST)) { try PrivateFile(creating: path) }
      #expect(throws: POSIXError(.ENOENT)) { try PrivateFile(creating: folder.path + "/absent/token") }
      #expect(throws: POSIXError(.ENOTDIR)) { try PrivateFile(creating: path + "/token") }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "t\n")
    }
  }
}
