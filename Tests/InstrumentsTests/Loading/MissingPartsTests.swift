import Foundation
import Instruments
import Testing

@Suite("Surveys with a part missing")
struct MissingPartsTests {
  @Test(
    "name the file and the field of a version that is not there",
    arguments: [
      ("instruments/cyber-capacity-0.1/00-instrument.yaml", "version: \"0.1\"\n"),
      ("dual-use/00-rule-set.yaml", "version: \"0.2\"\n"),
      ("profiles/with-ranks.yaml", "version: \"1\"\n"),
    ]
  )
  func version(file: String, text: String) throws {
    let copy = try SurveysCopy()
    try copy.replace("\n" + text, with: "\n", in: file)
    let faults = try copy.faults()
    #expect(faults.map(\.file) == [file])
    #expect(faults.map(\.field) == ["version"])
    #expect(faults.first?.line == nil)
    #expect(faults.first?.found == "nothing")
  }

  @Test("need the profile named default")
  func defaultProfile() throws {
    let copy = try SurveysCopy()
    try copy.remove("profiles/default.yaml")
    #expect(try copy.faults().map(\.description) == ["profiles: id: found no profile named default; allowed: one"])
  }

  @Test("need an instrument")
  func instrument() throws {
    let copy = try SurveysCopy()
    try copy.remove("instruments")
    #expect(try copy.faults().map(\.file) == ["instruments"])
  }

  @Test("need two files of a folder to agree on whose they are: a circle is told at both its ends")
  func circle() throws {
    let copy = try SurveysCopy()
    let folder = "instruments/cyber-capacity-0.1"
    try copy.replace(
      "        weight: 2.0",
      with: "        requires: [LIM-01]\n        weight: 2.0",
      in: "\(folder)/01-LAW.yaml"
    )
    try copy.replace(
      "        weight:",
      with: "        requires: [LAW-01]\n        weight:",
      in: "\(folder)/02-LIM.yaml"
    )
    let faults = try copy.faults()
    #expect(faults.map(\.file) == ["\(folder)/01-LAW.yaml", "\(folder)/02-LIM.yaml"])
    #expect(faults.map(\.field) == ["domains[0].indicators[0].requires", "domains[1].indicators[0].requires"])
    #expect(
      try faults.map(\.line) == [
        copy.line(of: "requires: [LIM-01]", in: "\(folder)/01-LAW.yaml"),
        copy.line(of: "requires: [LAW-01]", in: "\(folder)/02-LIM.yaml"),
      ]
    )
  }

  @Test("tell of faults in all files at once")
  func everyFile() throws {
    let copy = try SurveysCopy()
    let files = ["profiles/default.yaml", "profiles/with-total.yaml", "dual-use/03-mitigations.yaml"]
    try copy.replace("dependency_share: 0.5", with: "dependency_share: 5", in: files[0])
    try copy.replace("dependency_share: 0.5", with: "dependency_share: 5", in: files[1])
    try copy.replace("effect: 0.25", with: "effect: 25", in: files[2])
    #expect(try Set(copy.faults().map(\.file)) == Set(files))
  }

  @Test("refuse a file that is not UTF-8, and name it")
  func notUTF8() throws {
    let copy = try SurveysCopy()
    try copy.write(Data([0x69, 0x64, 0x3A, 0x20, 0xFF]), to: "profiles/default.yaml")
    let faults = try copy.faults()
    #expect(faults.map(\.file) == ["profiles/default.yaml"])
    #expect(faults.first?.allowed == "YAML in UTF-8")
  }

  @Test("refuse a folder that is not there, and name it")
  func noFolder() throws {
    let faults = #expect(throws: SurveyDataFaults.self) { try SurveyData(directory: "/nowhere/surveys") }
    #expect(faults?.faults.map(\.file) == ["/nowhere/surveys"])
  }

  @Test("refuse two instruments, or two profiles, of one name")
  func names() throws {
    let copy = try SurveysCopy()
    try copy.write(Data(copy.text(of: "profiles/default.yaml").utf8), to: "profiles/second.yaml")
    let folder = "instruments/cyber-capacity-0.1"
    for file in try copy.files(in: folder) {
      try copy.write(Data(copy.text(of: "\(folder)/\(file)").utf8), to: "instruments/second/\(file)")
    }
    let faults = try copy.faults()
    #expect(faults.map(\.file) == ["instruments/second", "profiles/second.yaml"])
    #expect(faults.map(\.field) == ["version", "id"])
    #expect(faults.map(\.found) == ["cyber-capacity 0.1 again", "default again"])
  }
}
