internal import CapacityProtos
internal import Foundation
internal import ProtobufC

/// Shows another implementation of protobuf what this codec makes of its bytes.
///
/// Reads survey responses from standard input, each behind its length (4 bytes, big-endian). Answers each with the
/// canonical bytes and the JSON, or, for bytes that are no message, with the length 0xFFFFFFFF and the reason.
@main
struct CodecProbe {
  static func main() throws {
    while let header = try read(4) {
      let length = header.reduce(0) { $0 << 8 | Int($1) }
      guard let bytes = try read(length) else { return }
      do {
        let response = try Capacity_V1_SurveyResponse(decoding: bytes)
        try write(response.encoded())
        try write(Array(response.document.json.utf8))
      } catch {
        try FileHandle.standardOutput.write(contentsOf: Data([0xFF, 0xFF, 0xFF, 0xFF]))
        try write(Array("\(error)".utf8))
      }
    }
  }

  private static func read(_ count: Int) throws -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count < count {
      guard let part = try FileHandle.standardInput.read(upToCount: count - bytes.count), !part.isEmpty else { return nil }
      bytes += part
    }
    return bytes
  }

  private static func write(_ bytes: [UInt8]) throws {
    let count = UInt32(bytes.count)
    let header = (0..<4).map { UInt8(truncatingIfNeeded: count >> (24 - 8 * UInt32($0))) }
    try FileHandle.standardOutput.write(contentsOf: Data(header + bytes))
  }
}
