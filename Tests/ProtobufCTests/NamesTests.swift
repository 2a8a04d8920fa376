import ProtobufC
import Testing

@Suite("Paths and suggestions")
struct NamesTests {
  @Test("paths read as people write them")
  func paths() {
    let root = FieldPath.root
    #expect(root.description == "")
    #expect(root.field("answers").key("LAW-01").field("level").description == #"answers["LAW-01"].level"#)
    #expect(root.field("technology_requests").index(3).field("terms").description == "technology_requests[3].terms")
    #expect(root.index(0).key("a").description == #"[0]["a"]"#)
  }

  @Test("keys cannot break out of their quotes nor act on a terminal")
  func hostileKeys() {
    #expect(FieldPath.root.field("answers").key("a\"]\n\u{1B}").description == #"answers["a\"]\n\u001b"]"#)
  }

  @Test(
    "the nearest name is the one with the fewest edits",
    arguments: [
      ("LAW-1", "LAW-01"), ("law-01", "LAW-01"), ("LAW01", "LAW-01"), ("mobile-unlok", "mobile-unlock"),
      ("mobil-unlokc", "mobile-unlock"), ("LAW-01", "LAW-01"),
    ]
  )
  func near(name: String, meant: String) {
    #expect(nearest(to: name, among: ["LIM-07", "LAW-01", "mobile-unlock", "disk-imaging"]) == meant)
  }

  @Test("a name that is like none has no nearest", arguments: ["", "XYZ", "camera", "unlock"])
  func far(name: String) {
    #expect(nearest(to: name, among: ["LIM-07", "LAW-01", "mobile-unlock", "disk-imaging"]) == nil)
  }

  @Test("a long name costs no more than a short one")
  func long() {
    let name = String(repeating: "a", count: 1_000_000)
    #expect(nearest(to: name, among: ["LAW-01"]) == nil)
    #expect(nearest(to: "LAW-01", among: []) == nil)
  }
}
