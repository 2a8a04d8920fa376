import CapacityProtos
import Instruments
import ProtobufC
import Testing

@Suite("The differences between two versions of an instrument")
struct InstrumentDiffTests {
  private let old: Capacity_V1_Instrument

  init() throws { old = try #require(SurveyData.shared.instrument(id: "", version: "0.1")).message }

  @Test("are none between a version and itself")
  func same() {
    let diff = InstrumentDiff(from: old, to: old)
    #expect(diff.changes == [])
    #expect(diff.keepsScores)
  }

  @Test("tell a reworded question in its language, and that only English changes what an answer means")
  func reworded() throws {
    let changes = changes { instrument in
      instrument.domains[0].indicators[0].question["fr"] = "Quoi ?"
      instrument.domains[0].indicators[1].question["en"] = "What?"
      instrument.domains[0].title["es"] = nil
    }
    #expect(changes.map(\.kind) == [.reworded, .reworded, .reworded])
    #expect(changes.map(\.id) == ["LAW", "LAW-01", "LAW-02"])
    #expect(changes.map(\.part) == [.domain, .indicator, .indicator])
    #expect(changes.map(\.language) == ["es", "fr", "en"])
    #expect(changes.map(\.field) == ["title", "question", "question"])
    #expect(changes.map(\.new) == [nil, "Quoi ?", "What?"])
    #expect(changes.map(\.effects) == [[], [], [.meaning]])
  }

  @Test("tell a changed level, an option, a piece of evidence")
  func levels() {
    let changes = changes { instrument in
      instrument.domains[0].indicators[0].levels[3].text["en"] = "Both."
      instrument.domains[0].indicators[2].options[1].text["en"] = "Half."
      instrument.domains[0].indicators[2].evidence[0].text["en"] = "law"
    }
    #expect(changes.map(\.kind) == [.levels, .levels, .reworded])
    #expect(changes.map(\.field) == ["levels/3/text", "options/1/text", "evidence/0/text"])
    #expect(changes.map(\.effects) == [[.meaning], [.meaning], []])
    #expect(changes[0].description.hasPrefix("LAW-01 levels/3/text (en): \"Both are explicit offences"))
    #expect(changes[0].description.hasSuffix("became \"Both.\"; touches what answers mean"))
  }

  @Test("tell what of the arithmetic changed, and what that touches")
  func attributes() {
    let changes = changes { instrument in
      instrument.domains[0].indicators[0].weight = 1.5
      instrument.domains[0].indicators[1].safeguard = true
      instrument.domains[0].indicators[2].answerType = .maturity
      instrument.domains[0].indicators[3].principleIds = ["PRO-3a"]
      instrument.domains[0].indicators[4].requires = ["LAW-01"]
      instrument.domains[0].indicators[5].crosswalk = []
      instrument.domains[0].indicators[6].riskIds = ["RSK-1"]
      instrument.domains[1].indicators[6].anchors[0].level = 3
      instrument.domains[1].indicators[6].minimum = 5
    }
    let kinds = changes.map(\.kind).filter { $0 != .crosswalk }
    #expect(kinds == [.weight, .safeguard, .answerType, .principles, .requirements, .risks, .anchors, .anchors])
    #expect(changes.filter { $0.kind == .crosswalk }.allSatisfy { $0.id == "LAW-06" && $0.new == nil })
    #expect(changes.first?.description == "LAW-01 weight: weight 2.0 became 1.5; touches scores, needs")
    #expect(changes.first { $0.kind == .safeguard }?.effects == [.scores, .needs, .dualUse])
    #expect(changes.first { $0.kind == .crosswalk }?.effects == [.needs, .readiness])
    #expect(changes.first { $0.kind == .requirements }?.effects == [.needs])
  }

  @Test("tell what came, what went and what moved")
  func addedRemovedMoved() {
    let changes = changes { instrument in
      let first = instrument.domains[0].indicators.removeFirst()
      instrument.domains[0].indicators.append(first)
      instrument.domains[1].indicators.remove(at: 1)
      var new = instrument.domains[1].indicators[0]
      new.id = "LIM-09"
      instrument.domains[1].indicators.append(new)
      instrument.patterns.swapAt(0, 1)
    }
    #expect(changes.map(\.kind) == [.moved, .removed, .added, .moved])
    #expect(changes.map(\.id).prefix(3) == ["LAW-01", "LIM-02", "LIM-09"])
    #expect(changes[0].effects == [.intervals])
    #expect(changes[1].effects.contains(.scores))
    #expect(changes[3].part == .pattern)
    #expect(!InstrumentDiff(from: old, to: changed { $0.domains[1].indicators.remove(at: 1) }).keepsScores)
  }

  @Test("tell the other parts by their ids")
  func parts() {
    let changes = changes { instrument in
      instrument.title["en"] = "Survey"
      instrument.principles.removeLast()
      instrument.frameworks[0].articles.removeLast()
      instrument.frameworks[0].kind = .model
      instrument.risks[0].id = "RSK-77"
      instrument.domains.remove(at: 11)
    }
    #expect(changes.first?.part == .instrument)
    #expect(changes.contains { $0.kind == .removed && $0.part == .domain && $0.id == "RES" })
    #expect(changes.count { $0.kind == .removed && $0.part == .indicator } == 8)
    #expect(changes.contains { $0.kind == .removed && $0.part == .principle })
    #expect(changes.contains { $0.kind == .added && $0.part == .risk && $0.id == "RSK-77" })
    #expect(changes.filter { $0.part == .framework && $0.kind == .attribute }.map(\.field) == ["kind", "articles"])
  }

  @Test("follow a declared map, and take a renumbered question as the same")
  func declared() throws {
    let new = changed { instrument in
      instrument.domains[0].indicators[0].id = "LAW-10"
      instrument.domains[0].indicators[1].id = "LAW-11"
      instrument.domains[0].indicators.append(instrument.domains[0].indicators[1])
      instrument.domains[0].indicators[9].id = "LAW-12"
      instrument.forEachIndicator { indicator in
        indicator.requires = indicator.requires.map { $0 == "LAW-01" ? "LAW-10" : $0 }
      }
    }
    let map = try IndicatorMap(
      [.same("LAW-01", as: "LAW-10"), .split("LAW-02", into: ["LAW-11", "LAW-12"])],
      from: old.domains.flatMap(\.indicators).map(\.id),
      to: new.domains.flatMap(\.indicators).map(\.id)
    )
    let changes = InstrumentDiff(from: old, to: new, map: map).changes
    #expect(changes.map(\.kind) == [.renumbered, .split])
    #expect(changes.map(\.old) == ["LAW-01", "LAW-02"])
    #expect(changes.map(\.new) == ["LAW-10", "LAW-11, LAW-12"])
    #expect(changes.map(\.description).first == "LAW-10: was LAW-01; touches dual-use risk")
  }

  @Test("print as JSON, and so does the lint's report")
  func json() throws {
    let diff = InstrumentDiff(from: old, to: changed { $0.domains[0].indicators[0].weight = 1 })
    let printed = diff.document.json
    #expect(try JSONParser.parse(printed).summary == "a mapping")
    #expect(printed.contains("\"LAW-01\""))
    #expect(printed.contains("\"scores\""))
    let data = try SurveyData.shared
    let report = try data.lint(#require(data.instruments.first))
    #expect(try JSONParser.parse(report.document.json).summary == "a mapping")
  }

  private func changed(_ change: (inout Capacity_V1_Instrument) -> Void) -> Capacity_V1_Instrument {
    var new = old
    change(&new)
    return new
  }

  private func changes(_ change: (inout Capacity_V1_Instrument) -> Void) -> [InstrumentChange] {
    InstrumentDiff(from: old, to: changed(change)).changes
  }
}
