internal import TestSupport
import Testing

@Suite("Digests of the arithmetic")
struct ResultDigestTests {
  @Test("Draws, intervals, indices and changes of the worked cases have the pinned bits in this build")
  func pinned() throws {
    let pinned = try ResultDigests.pinned()
    let computed = try ResultDigests.computed()
    #expect(computed.map(\.name).sorted() == pinned.keys.sorted())
    for (name, digest) in computed { #expect(digest == pinned[name], "\(name)") }
  }
}
