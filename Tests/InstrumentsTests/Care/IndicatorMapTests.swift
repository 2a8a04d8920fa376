import Instruments
import Testing

@Suite("A map between two versions of an instrument")
struct IndicatorMapTests {
  private let old = ["LAW-01", "LAW-02", "LAW-03", "LIM-01", "LIM-02"]
  private let new = ["LAW-01", "LAW-04", "LAW-05", "LIM-03", "LIM-02"]

  private var declared: [IndicatorMap.Entry] {
    [
      .merged(["LAW-02", "LIM-01"], into: "LIM-03"), .split("LAW-03", into: ["LAW-04", "LAW-05"]),
      .reworded("LIM-02", as: "LIM-02"),
    ]
  }

  @Test("takes equal ids that are not named as the same question")
  func complete() throws {
    let map = try IndicatorMap(declared, from: old, to: new)
    #expect(map.entries == [.same("LAW-01", as: "LAW-01"), declared[0], declared[1], declared[2]])
    #expect(map.entry(ofOld: "LIM-01") == declared[0])
    #expect(map.entry(ofNew: "LAW-05") == declared[1])
    #expect(map.entry(ofOld: "LAW-04") == nil)
  }

  @Test("keeps a renumbered question, and stands in the order of the versions")
  func order() throws {
    let entries: [IndicatorMap.Entry] = [.new("LAW-09"), .same("LAW-02", as: "LAW-08"), .dropped("LAW-01")]
    let map = try IndicatorMap(entries, from: ["LAW-01", "LAW-02"], to: ["LAW-08", "LAW-09"])
    #expect(map.entries == [.dropped("LAW-01"), .same("LAW-02", as: "LAW-08"), .new("LAW-09")])
  }

  @Test("is refused unless it covers each id of both versions once")
  func faults() {
    let entries: [IndicatorMap.Entry] = [
      .dropped("LAW-02"), .reworded("LAW-02", as: "LAW-04"), .new("LAW-77"), .split("LIM-01", into: ["LAW-05"]),
    ]
    let faults = #expect(throws: IndicatorMapFaults.self) { try IndicatorMap(entries, from: old, to: new) }
    #expect(
      faults?.faults == [
        .repeatedID("LAW-02", .old), .uncoveredID("LAW-03", .old), .unknownID("LAW-77", .new),
        .uncoveredID("LIM-03", .new), .notSeveral(entries[3]),
      ]
    )
    #expect(faults?.description.contains("nothing says what became of LAW-03") == true)
  }

  @Test("does not take an id of both as the same when one side is named otherwise")
  func halfNamed() {
    let faults = #expect(throws: IndicatorMapFaults.self) {
      try IndicatorMap([.dropped("A")], from: ["A"], to: ["A"])
    }
    #expect(faults?.faults == [.uncoveredID("A", .new)])
  }

  @Test("by ids alone drops what is gone and adds what is new")
  func byID() {
    let map = IndicatorMap(byIDFrom: ["A", "B"], to: ["C", "B"])
    #expect(map.entries == [.dropped("A"), .same("B", as: "B"), .new("C")])
  }
}
