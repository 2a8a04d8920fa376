import CapacityClient
import CapacityProtos
import Foundation
import ProtobufC
import Testing

@Suite("Files of bundles")
struct BundleFileTests {
  private var bundle: Capacity_V1_AssessmentBundle {
    var bundle = Capacity_V1_AssessmentBundle()
    bundle.format = 1
    bundle.assessment = Capacity_V1_Assessment()
    bundle.assessment?.assessmentID = "01JZX0000000000000000000AA"
    bundle.response = Capacity_V1_SurveyResponse()
    bundle.response?.stateCode = "XAA"
    bundle.response?.comment = "State A: ü, \u{1B}, \""
    bundle.profile = Capacity_V1_ScoringProfile()
    bundle.profile?.minimumCoverage = 0.1 + 0.2
    return bundle
  }

  @Test(
    "What is written is read again, and nobody else may read it",
    arguments: ["b.pb", "b.json", "b.JSON", "bundle"]
  )
  func roundTrip(name: String) throws {
    try Folder.with { folder in
      let file = BundleFile(path: folder.path + "/" + name)
      try file.write(bundle)
      #expect(try file.read() == bundle)
      #expect(try folder.mode(of: file.path) == 0o600)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [name])
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file.path))
      #expect((bytes.first == UInt8(ascii: "{")) == name.lowercased().hasSuffix(".json"))
    }
  }

  @Test("JSON is known by its brace, whatever the file is called")
  func renamed() throws {
    try Folder.with { folder in
      let path = try folder.write(bundle.document.json, to: "bundle.txt")
      #expect(try BundleFile(path: path).read() == bundle)
    }
  }

  @Test("A file that is there stays as it is, unless it is meant", arguments: ["b.pb", "b.json"])
  func overwriting(name: String) throws {
    try Folder.with { folder in
      let path = try folder.write("mine", to: name, mode: 0o644)
      let error = #expect(throws: ClientError.self) { try BundleFile(path: path).write(bundle) }
      #expect(error?.code == "ALREADY_EXISTS" && error?.exitStatus == .failed)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
      try BundleFile(path: path).write(bundle, replacing: true)
      #expect(try BundleFile(path: path).read() == bundle)
      #expect(try folder.mode(of: path) == 0o600)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [name])
    }
  }

  @Test("A link that is replaced leaves what it points to")
  func link() throws {
    try Folder.with { folder in
      let target = try folder.write("mine", to: "target")
      let path = folder.path + "/link"
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
      #expect(throws: ClientError.self) { try BundleFile(path: path).write(bundle) }
      try BundleFile(path: path).write(bundle, replacing: true)
      #expect(try String(contentsOfFile: target, encoding: .utf8) == "mine")
      #expect(try BundleFile(path: path).read() == bundle)
    }
  }

  @Test("Where nothing can be written, the words say so")
  func noFolder() throws {
    try Folder.with { folder in
      let error = #expect(throws: ClientError.self) { try BundleFile(path: folder.path + "/no/b.pb").write(bundle) }
      #expect(error?.message.contains("cannot be written") == true)
    }
  }

  @Test(
    "What is no bundle is refused in words",
    arguments: [
      ("b.pb", "mine"), ("b.pb", ""), ("b.json", "{"), ("b.json", "{\"format\": 1}"),
      ("b.json", "{\"assessment\": {\"stateCod\": \"XAA\"}}"), ("b.pb", "[]"),
    ]
  )
  func noBundle(name: String, text: String) throws {
    try Folder.with { folder in
      let path = try folder.write(text, to: name)
      let error = #expect(throws: ClientError.self) { try BundleFile(path: path).read() }
      #expect(error?.exitStatus == .failed)
      #expect(error?.message.contains("is no bundle of an assessment") == true)
    }
  }

  @Test("A file that is not there is named")
  func missing() {
    let error = #expect(throws: ClientError.self) { try BundleFile(path: "/nowhere/b.pb").read() }
    #expect(error?.code == "NOT_FOUND" && error?.message.contains("/nowhere/b.pb") == true)
  }
}
