internal import CProtobufC

/// Memory for the C structs of one message: handed out in sequence, given back all at once.
///
/// Pointers into an arena are valid as long as the arena lives; nothing keeps one beyond the call that made it.
package final class Arena {
  /// Bytes handed out so far.
  private(set) var used = 0
  /// An allocation was refused because it would have gone past the limit.
  private(set) var isExhausted = false

  private let limit: Int
  private var chunks: [UnsafeMutableRawPointer] = []
  private var cursor = 0
  private var capacity = 0

  /// - Parameters:
  ///   - limit: The most bytes that may be handed out.
  ///   - expected: Bytes that are likely to be needed: the size of the first chunk.
  package init(limit: Int = .max, expected: Int = 4096) {
    self.limit = limit
    self.expected = max(expected, 1024)
  }

  private let expected: Int
  private static let largestChunk = 1 << 20
  private static let alignment = MemoryLayout<Double>.alignment

  deinit { chunks.forEach { $0.deallocate() } }

  /// Memory for `size` bytes, aligned for any C type; `nil` past the limit.
  package func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    let (padded, overflows) = max(size, 1).addingReportingOverflow(Self.alignment - 1)
    let rounded = padded & ~(Self.alignment - 1)
    guard !overflows, rounded <= limit - used else {
      isExhausted = true
      return nil
    }
    if rounded > capacity - cursor { addChunk(for: rounded) }
    guard let chunk = chunks.last else { return nil }
    defer {
      cursor += rounded
      used += rounded
    }
    return chunk + cursor
  }

  private func addChunk(for size: Int) {
    let wanted = chunks.isEmpty ? expected : min(capacity * 2, Self.largestChunk)
    capacity = max(wanted, size)
    cursor = 0
    chunks.append(.allocate(byteCount: capacity, alignment: Self.alignment))
  }

  /// Lends a protobuf-c allocator that takes from this arena and gives nothing back.
  func withAllocator<Result>(_ body: (UnsafeMutablePointer<ProtobufCAllocator>) -> Result) -> Result {
    var allocator = ProtobufCAllocator(
      alloc: { data, size in
        guard let data else { return nil }
        return Unmanaged<Arena>.fromOpaque(data)._withUnsafeGuaranteedRef { $0.allocate(size) }
      },
      free: { _, _ in },
      allocator_data: Unmanaged.passUnretained(self).toOpaque()
    )
    return withExtendedLifetime(self) { withUnsafeMutablePointer(to: &allocator, body) }
  }
}
