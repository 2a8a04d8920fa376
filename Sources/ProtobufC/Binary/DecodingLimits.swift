/// How large a message may be, on the wire and in memory.
package struct DecodingLimits: Sendable, Hashable {
  /// The most bytes that a message may have on the wire.
  package var messageSize: Int
  /// The C structs of a message may take this many times its bytes, ...
  package var decodedFactor: Int
  /// ... and this many bytes more.
  package var decodedSlack: Int

  /// 4 MiB on the wire; in memory 8 times the wire size and 1 MiB.
  package static let standard = DecodingLimits(messageSize: 4 << 20, decodedFactor: 8, decodedSlack: 1 << 20)

  package init(messageSize: Int, decodedFactor: Int, decodedSlack: Int) {
    self.messageSize = messageSize
    self.decodedFactor = decodedFactor
    self.decodedSlack = decodedSlack
  }

  func decodedSize(of wireSize: Int) -> Int { wireSize * decodedFactor + decodedSlack }
}
