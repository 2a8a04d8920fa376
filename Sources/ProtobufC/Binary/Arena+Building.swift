package import CProtobufC
package import Foundation

/// Building of C structs from Swift values, for the generated bridges.
extension Arena {
  /// Room for a struct, initialized.
  package func message<Message>(
    _ type: Message.Type,
    initialize: (UnsafeMutablePointer<Message>) -> Void
  ) throws -> UnsafeMutablePointer<Message> {
    let pointer = try required(MemoryLayout<Message>.size).bindMemory(to: Message.self, capacity: 1)
    initialize(pointer)
    return pointer
  }

  /// A struct that holds what `message` holds.
  package func pointer<Message: ProtobufMessage>(to message: Message) throws -> UnsafeMutableRawPointer {
    let pointer = try required(Message.layout.size)
    Message.layout.initialize(pointer)
    try message.fill(pointer, in: self)
    return pointer
  }

  /// A C array; `nil` for an empty one.
  package func array<Elements: Collection, Value>(
    _ elements: Elements,
    _ value: (Elements.Element) throws -> Value
  ) throws -> UnsafeMutablePointer<Value>? {
    guard !elements.isEmpty else { return nil }
    let size = MemoryLayout<Value>.stride * elements.count
    let array = try required(size).bindMemory(to: Value.self, capacity: elements.count)
    for (index, element) in elements.enumerated() { try (array + index).initialize(to: value(element)) }
    return array
  }

  package func bytes(of string: String) throws -> ProtobufCBinaryData {
    var string = string
    return try string.withUTF8 { try copy(UnsafeRawBufferPointer($0)) }
  }

  package func bytes(of data: Foundation.Data) throws -> ProtobufCBinaryData {
    try data.withUnsafeBytes { try copy($0) }
  }

  func copy(_ source: UnsafeRawBufferPointer) throws -> ProtobufCBinaryData {
    guard let base = source.baseAddress, !source.isEmpty else { return ProtobufCBinaryData() }
    let target = try required(source.count)
    target.copyMemory(from: base, byteCount: source.count)
    return ProtobufCBinaryData(
      len: source.count,
      data: target.bindMemory(to: UInt8.self, capacity: source.count)
    )
  }

  private func required(_ size: Int) throws -> UnsafeMutableRawPointer {
    guard let pointer = allocate(size) else { throw ProtobufError.tooLarge(limit: .decodedSize, bytes: size) }
    return pointer
  }
}
