internal import CZlib

/// Packs and unpacks what crosses the HTTP door (RFC 1952).
enum Gzip {
  /// Why bytes cannot be unpacked.
  enum Fault: Error, Hashable {
    /// They are no gzip, or not whole.
    case malformed
    /// More comes out than may.
    case tooLarge
  }

  /// - Parameter level: 1 (fast) to 9 (small).
  /// - Returns: `nil` where packing makes nothing smaller.
  static func packed(_ bytes: [UInt8], level: Int32) -> [UInt8]? {
    var output = [UInt8](repeating: 0, count: gzip_bound(bytes.count))
    let count = gzip_pack(bytes, bytes.count, level, &output, output.count)
    guard count > 0, count < bytes.count else { return nil }
    output.removeLast(output.count - count)
    return output
  }

  /// - Parameter limit: The most bytes that may come out. Never more memory is taken than for these, whatever the bytes
  ///   promise.
  static func unpacked(_ bytes: [UInt8], limit: Int) throws(Fault) -> [UInt8] {
    // gzip makes at most 1,032 bytes of one.
    let room = min(limit, bytes.count * 1032)
    // One byte more, so that a stream that ends at the limit is told from one that does not.
    var output = [UInt8](repeating: 0, count: room + 1)
    var count = 0
    switch gzip_unpack(bytes, bytes.count, &output, output.count, &count) {
    case 0 where count <= limit:
      output.removeLast(output.count - count)
      return output
    case 0, 1: throw .tooLarge
    default: throw .malformed
    }
  }
}
