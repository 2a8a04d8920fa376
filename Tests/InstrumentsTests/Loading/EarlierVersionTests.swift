import CapacityProtos
import Foundation
import Testing

@testable import Instruments

@Suite("A version that declares what became of an earlier one")
struct EarlierVersionTests {
  private static let old = "instruments/cyber-capacity-0.1", new = "instruments/cyber-capacity-0.2"

  @Test("gives the map, with what is not named as the same")
  func map() throws {
    let copy = try Self.copy(links: "      - {change: reworded, from_ids: [LAW-02], to_ids: [LAW-02]}\n")
    let data = try copy.load()
    #expect(data.instruments.map(\.message.version) == ["0.2", "0.1"])
    let declared = try data.instruments[0].map(from: data.instruments[1])
    let map = try #require(declared)
    #expect(map.entries.count == 100)
    #expect(map.entries[0] == .same("LAW-01", as: "LAW-01"))
    #expect(map.entries[1] == .reworded("LAW-02", as: "LAW-02"))
    let undeclared = try data.instruments[1].map(from: data.instruments[0])
    #expect(undeclared == nil)
  }

  @Test(
    "is refused where it names what is not there, or in a number that the change does not have",
    arguments: [
      ("{change: dropped, from_ids: [LAW-99]}", "the older version has no indicator LAW-99"),
      ("{change: dropped, from_ids: [LAW-01]}", "nothing says where LAW-01 comes from"),
      ("{change: same, from_ids: [LAW-01]}", "link 0: one id on each side"),
      ("{change: merged, from_ids: [LAW-01], to_ids: [LAW-01]}", "LAW-01 to LAW-01: a split or merger needs two"),
      ("{from_ids: [LAW-01], to_ids: [LAW-01]}", "link 0: one id on each side"),
    ]
  )
  func faults(link: String, found: String) throws {
    let loaded = try #require(SurveyData.shared.instrument(id: "", version: "0.1"))
    let text = "version: \"0.2\"\nearlier_versions:\n  - from_version: \"0.1\"\n    links:\n      - \(link)\n"
    let document = MessageDocument<Capacity_V1_Instrument>(text: text, name: "0.2.yaml")
    #expect(document.faults == [])
    var message = loaded.base
    message.version = "0.2"
    message.earlierVersions = document.message.earlierVersions
    let newer = try LoadedInstrument(message: message, base: message, model: loaded.model)
    let faults = SurveyData.mapFaults(of: [loaded, newer], in: [Self.old, Self.new])
    #expect(faults.map(\.file) == [Self.new])
    #expect(faults.map(\.field) == ["earlier_versions[0]"])
    #expect(faults.first?.found.hasPrefix(found) == true)
  }

  @Test("is refused where there is no such version")
  func unknownVersion() throws {
    let copy = try Self.copy(links: "")
    try copy.replace("from_version: \"0.1\"", with: "from_version: \"0.0\"", in: "\(Self.new)/00-instrument.yaml")
    #expect(try copy.faults().map(\.found) == ["version 0.0"])
  }

  /// Surveys with a version 0.2 that is 0.1 and a declaration.
  private static func copy(links: String) throws -> SurveysCopy {
    let copy = try SurveysCopy()
    for file in try copy.files(in: old) {
      try copy.write(Data(copy.text(of: "\(old)/\(file)").utf8), to: "\(new)/\(file)")
    }
    let declaration = "version: \"0.2\"\nearlier_versions:\n  - from_version: \"0.1\"\n    links:\n\(links)"
    try copy.replace("version: \"0.1\"\n", with: declaration, in: "\(new)/00-instrument.yaml")
    return copy
  }
}
