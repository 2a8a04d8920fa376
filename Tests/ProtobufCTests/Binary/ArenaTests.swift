import Testing

@testable import ProtobufC

@Suite("An arena")
struct ArenaTests {
  @Test("hands out memory that is aligned for every C type", arguments: [0, 1, 3, 7, 8, 9, 17, 4097, 100_000])
  func alignment(size: Int) throws {
    let arena = Arena()
    _ = arena.allocate(1)
    let pointer = try #require(arena.allocate(size))
    #expect(Int(bitPattern: pointer).isMultiple(of: MemoryLayout<Double>.alignment))
  }

  @Test("hands out memory that overlaps nowhere and stays as it was written")
  func separate() throws {
    let arena = Arena(expected: 1)
    let sizes = (0..<500).map { 1 + $0 * 37 % 3000 }
    let blocks = try sizes.enumerated().map { index, size in
      let pointer = try #require(arena.allocate(size))
      pointer.initializeMemory(as: UInt8.self, repeating: UInt8(index % 256), count: size)
      return pointer
    }
    for (index, size) in sizes.enumerated() {
      let bytes = UnsafeRawBufferPointer(start: blocks[index], count: size)
      #expect(bytes.allSatisfy { $0 == UInt8(index % 256) })
    }
  }

  @Test("gives distinct places even for nothing")
  func nothing() throws {
    let arena = Arena()
    let first = try #require(arena.allocate(0))
    #expect(arena.allocate(0) != first)
    #expect(arena.used == 16)
  }

  @Test("counts whole words and refuses what goes past its limit")
  func limit() {
    let arena = Arena(limit: 24)
    #expect(arena.allocate(9) != nil)
    #expect(arena.used == 16)
    #expect(arena.allocate(9) == nil)
    #expect(arena.isExhausted)
    #expect(arena.allocate(8) != nil)
    #expect(arena.allocate(1) == nil)
    #expect(arena.used == 24)
  }

  @Test("refuses sizes that no machine has", arguments: [Int.max, .max - 7, .max - 8, .max / 2])
  func absurd(size: Int) {
    let arena = Arena(limit: 1 << 20)
    #expect(arena.allocate(size) == nil)
    #expect(arena.isExhausted)
    #expect(arena.used == 0)
  }
}
