package import GRPCCore

/// Writes messages for gRPC, straight into the transport's bytes.
package struct ProtobufSerializer<Message: ProtobufMessage>: MessageSerializer {
  package init() {}

  package func serialize<Bytes: GRPCContiguousBytes>(_ message: Message) throws -> Bytes {
    try message.withPacked { size, pack in
      var bytes = Bytes(repeating: 0, count: size)
      bytes.withUnsafeMutableBytes { buffer in
        buffer.withMemoryRebound(to: UInt8.self) { _ = $0.baseAddress.map(pack) }
      }
      return bytes
    }
  }
}
