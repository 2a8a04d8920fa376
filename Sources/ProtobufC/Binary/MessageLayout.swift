internal import CProtobufC

/// The C struct that protoc-gen-c wrote for one message.
package struct MessageLayout: Sendable {
  /// Size of the C struct in bytes.
  let size: Int
  /// Sets a struct to the message's defaults.
  let initialize: @Sendable (UnsafeMutableRawPointer) -> Void

  /// - Parameters:
  ///   - type: The C struct, which starts with a `ProtobufCMessage`.
  ///   - initialize: The message's `init` function of protobuf-c.
  package init<Message>(
    _ type: Message.Type,
    initialize: @escaping @Sendable (UnsafeMutablePointer<Message>?) -> Void
  ) {
    size = MemoryLayout<Message>.size
    self.initialize = { initialize($0.bindMemory(to: Message.self, capacity: 1)) }
  }

  /// Unpacks bytes into an arena; `nil` if they are broken or the arena is exhausted.
  func unpack(_ bytes: UnsafeRawBufferPointer, into arena: Arena) -> UnsafeMutableRawPointer? {
    guard let prototype = arena.allocate(size) else { return nil }
    initialize(prototype)
    let descriptor = prototype.assumingMemoryBound(to: ProtobufCMessage.self).pointee.descriptor
    return arena.withAllocator { allocator in
      bytes.withMemoryRebound(to: UInt8.self) { bytes in
        UnsafeMutableRawPointer(protobuf_c_message_unpack(descriptor, allocator, bytes.count, bytes.baseAddress))
      }
    }
  }

  /// The size of a struct's message on the wire.
  func packedSize(_ message: UnsafeRawPointer) -> Int {
    protobuf_c_message_get_packed_size(message.assumingMemoryBound(to: ProtobufCMessage.self))
  }

  /// Writes a struct's message to memory of at least ``packedSize(_:)`` bytes.
  func pack(_ message: UnsafeRawPointer, to target: UnsafeMutablePointer<UInt8>) -> Int {
    protobuf_c_message_pack(message.assumingMemoryBound(to: ProtobufCMessage.self), target)
  }
}
