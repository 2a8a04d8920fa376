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

  /// For what a server answers: a stored assessment with its response is larger than what was sent. 16 MiB.
  package static let replies = DecodingLimits(messageSize: 16 << 20, decodedFactor: 16, decodedSlack: 1 << 20)

  /// For bytes of our own, which were within the limits when they came.
  package static let stored = DecodingLimits(messageSize: 1 << 30, decodedFactor: 64, decodedSlack: 1 << 20)

  package init(messageSize: Int, decodedFactor: Int, decodedSlack: Int) {
    self.messageSize = messageSize
    self.decodedFactor = decodedFactor
    self.decodedSlack = decodedSlack
  }

  func decodedSize(of wireSize: Int) -> Int { wireSize * decodedFactor + decodedSlack }
}
