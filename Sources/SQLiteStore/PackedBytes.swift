internal import Assessments
internal import CZlib
internal import Foundation

/// Payload bytes as the file holds them: a zlib stream (RFC 1950) where that is shorter, and as they are otherwise.
///
/// Level 1: level 6 takes twice as long for a tenth less. A response of 20 KB becomes 9 to 10 KB, its assessment of
/// 14 KB becomes 5 KB.
struct PackedBytes: Sendable {
  /// What is stored.
  let stored: Data
  /// How many bytes ``stored`` stands for, if it is a stream; `nil`: it is the bytes.
  let unpackedCount: Int?

  init(_ bytes: [UInt8]) {
    var count = compressBound(uLong(bytes.count))
    var stream = [UInt8](repeating: 0, count: Int(count))
    let status = compress2(&stream, &count, bytes, uLong(bytes.count), 1)
    // It fails for want of memory alone: what is not packed is as good.
    let isShorter = status == Z_OK && Int(count) < bytes.count
    stored = isShorter ? Data(stream.prefix(Int(count))) : Data(bytes)
    unpackedCount = isShorter ? bytes.count : nil
  }

  /// What was read from the file.
  init(stored: Data, unpackedCount: Int?) {
    self.stored = stored
    self.unpackedCount = unpackedCount
  }

  /// The bytes.
  ///
  /// - Parameter what: What they are, for the reason.
  /// - Throws: `StoreError.damaged` if they are not those that were packed, as far as zlib's checksum tells.
  func unpacked(_ what: @autoclosure () -> String) throws -> [UInt8] {
    guard let unpackedCount else { return [UInt8](stored) }
    // A stream never holds more than 1,032 times its length: a damaged count must not take all memory.
    guard unpackedCount >= 0, unpackedCount / 1032 <= stored.count else { throw Self.damage(what()) }
    var bytes = [UInt8](repeating: 0, count: unpackedCount)
    var count = uLong(unpackedCount)
    let status = uncompress(&bytes, &count, [UInt8](stored), uLong(stored.count))
    guard status == Z_OK, Int(count) == unpackedCount else { throw Self.damage(what()) }
    return bytes
  }

  private static func damage(_ what: String) -> StoreError { .damaged(reason: "the stored \(what) cannot be unpacked") }
}
