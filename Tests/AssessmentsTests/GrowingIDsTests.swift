import Testing

@testable import Assessments

@Suite("Ids that never go back")
struct GrowingIDsTests {
  @Test("Ids of one millisecond, and of a clock that goes back, sort in the order in which they were made")
  func order() {
    let ids = GrowingIDs()
    let times: [Int64] = [1000, 1000, 1000, 999, 5, 1000, 1001, 0, 1_700_000_000_000, 1_699_999_999_999]
    let made = (0..<50).flatMap { _ in times.map { ids.make(at: $0) } }
    #expect(made == made.sorted())
    #expect(Set(made).count == made.count)
    #expect(made.allSatisfy(ULID.isWellFormed))
  }

  @Test("The id has the time of the clock while that goes on")
  func time() {
    let ids = GrowingIDs()
    #expect(ids.make(at: 0).hasPrefix("0000000000"))
    #expect(ids.make(at: 33).hasPrefix("0000000011"))
  }

  @Test("Many at once get ids of their own")
  func concurrency() async {
    let ids = GrowingIDs()
    let made = await withTaskGroup(of: [String].self) { group in
      for _ in 0..<8 { group.addTask { (0..<500).map { _ in ids.make(at: 7) } } }
      return await group.reduce(into: Set<String>()) { $0.formUnion($1) }
    }
    #expect(made.count == 4000)
  }

  @Test("They go on behind the greatest of an earlier process, whatever the clock says")
  func behind() throws {
    let earlier = GrowingIDs()
    let greatest = (0..<100).map { _ in earlier.make(at: 1_700_000_000_000) }.max()
    let ids = GrowingIDs(behind: greatest)
    let made = [5, 1_700_000_000_000, 1_700_000_000_001, 6].map(ids.make)
    #expect(made == made.sorted())
    #expect(try #require(made.first) > #require(greatest))
    #expect(GrowingIDs(behind: "no id").make(at: 0).hasPrefix("0000000000"))
  }

  @Test("An id is read as it was written", arguments: ["00000000000000000000000000", "7ZZZZZZZZZZZZZZZZZZZZZZZZZ"])
  func read(text: String) throws {
    #expect(try #require(ULID.Parts(text)).text == text)
  }

  @Test("Chance that is used up carries")
  func carry() {
    let half: UInt64 = 1 << 40 - 1
    #expect(ULID.Parts(time: 1, upper: 2, lower: half).successor == ULID.Parts(time: 1, upper: 3, lower: 0))
    #expect(ULID.Parts(time: 1, upper: half, lower: half).successor == ULID.Parts(time: 2, upper: 0, lower: 0))
  }
}
