internal import CapacityProtos
internal import Foundation
internal import ProtobufC

/// Shows another implementation of protobuf what this codec makes of survey responses.
///
/// Reads frames from standard input: a length (4 bytes, big-endian) and as many bytes. Without an argument a frame
/// is a message; it is answered with two frames, its canonical bytes and its JSON. With `--json` a frame is JSON,
/// answered with one frame of canonical bytes. What is neither is answered with the length 0xFFFFFFFF and a frame
/// of words.
@main
struct CodecProbe {
  static func main() throws {
    let readsJSON = CommandLine.arguments.contains("--json")
    while let header = try read(4) {
      let length = header.reduce(0) { $0 << 8 | Int($1) }
      guard let frame = try read(length) else { return }
      do {
        let answers = try readsJSON ? [message(json: frame).encoded()] : answers(to: frame)
        try answers.forEach(write)
      } catch {
        try FileHandle.standardOutput.write(contentsOf: Data([0xFF, 0xFF, 0xFF, 0xFF]))
        try write(Array("\(error)".utf8))
      }
    }
  }

  private static func answers(to bytes: [UInt8]) throws -> [[UInt8]] {
    let response = try Capacity_V1_SurveyResponse(decoding: bytes)
    return [try response.encoded(), Array(response.document.json.utf8)]
  }

  private static func message(json: [UInt8]) throws -> Capacity_V1_SurveyResponse {
    var reader = DocumentReader()
    let root = try JSONParser.parse(String(decoding: json, as: UTF8.self))
    let response = reader.message(Capacity_V1_SurveyResponse.self, from: root)
    if let fault = reader.faults.first { throw fault }
    return response
  }

  private static func read(_ count: Int) throws -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count < count {
      guard let part = try FileHandle.standardInput.read(upToCount: count - bytes.count), !part.isEmpty else {
        return nil
      }
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
