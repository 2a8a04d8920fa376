internal import GRPCCore
internal import NIOCore
internal import ProtobufC

/// The frames that Connect's streams are made of: a byte of flags, four of length, and the message.
enum ConnectFrame {
  static let headCount = 5

  private static let packed: UInt8 = 1
  private static let end: UInt8 = 2

  /// Reads the head of a frame.
  ///
  /// - Throws: An `RPCError` for flags that nobody has given a meaning, or that do not go with the call.
  static func head(_ bytes: [UInt8], canBePacked: Bool) throws(RPCError) -> (isPacked: Bool, count: Int) {
    let flags = bytes[0]
    guard flags & ~packed == 0 else {
      throw ConnectRequest.invalid("frame: found the flags \(flags); allowed: 0, or 1 for gzip")
    }
    guard flags & packed == 0 || canBePacked else {
      // The code that the protocol's conformance suite asks for.
      throw ErrorStatus(
        code: .internalError,
        message: "frame: found one that is packed, and no Connect-Content-Encoding; "
          + "allowed: Connect-Content-Encoding: gzip",
        reason: "INVALID_REQUEST"
      ).rpcError()
    }
    return (flags & packed != 0, bytes[1..<headCount].reduce(0) { $0 << 8 | Int($1) })
  }

  /// The body ended within a frame.
  static let cut = ConnectRequest.invalid("frame: the body ends within it; allowed: as many bytes as its head says")

  /// - Parameter packing: The caller takes gzip; it is used where it makes the message smaller.
  static func message(_ bytes: [UInt8], packing: Bool) -> ByteBuffer {
    guard packing, bytes.count >= ConnectDoor.packedFrom, let small = Gzip.packed(bytes, level: 1) else {
      return frame(0, bytes)
    }
    return frame(packed, small)
  }

  /// The last frame: how the call ended.
  static func end(_ error: ConnectError?, _ trailers: Metadata) -> ByteBuffer {
    var entries: [DocumentNode.Entry] = []
    if let error { entries.append(.init(key: "error", value: error.document)) }
    let metadata = ConnectMetadata.entries(trailers)
    if !metadata.isEmpty {
      let values = metadata.map { name, values in
        DocumentNode.Entry(key: name, value: DocumentNode(.sequence(values.map { DocumentNode(.string($0)) })))
      }
      entries.append(.init(key: "metadata", value: DocumentNode(.mapping(values))))
    }
    return frame(end, Array(DocumentNode(.mapping(entries)).json.utf8))
  }

  private static func frame(_ flags: UInt8, _ bytes: [UInt8]) -> ByteBuffer {
    var buffer = ByteBuffer()
    buffer.reserveCapacity(headCount + bytes.count)
    buffer.writeInteger(flags)
    buffer.writeInteger(UInt32(bytes.count))
    buffer.writeBytes(bytes)
    return buffer
  }
}
