package import CProtobufC

/// The fields of a message that this version does not know, kept so that passing a message on loses nothing.
package struct UnknownFields: Sendable, Hashable {
  private struct Field: Sendable, Hashable {
    var number: UInt32
    var wireType: UInt32
    var bytes: [UInt8]
  }

  private var fields: [Field] = []

  package init() {}

  package var isEmpty: Bool { fields.isEmpty }

  /// Their numbers, in the order in which they came.
  package var numbers: [UInt32] { fields.map(\.number) }

  package init(copying base: ProtobufCMessage) {
    guard base.n_unknown_fields > 0, let unknown = base.unknown_fields else { return }
    fields = UnsafeBufferPointer(start: unknown, count: Int(base.n_unknown_fields)).map { field in
      Field(
        number: field.tag,
        wireType: field.wire_type.rawValue,
        bytes: Array(UnsafeBufferPointer(start: field.data, count: field.len))
      )
    }
  }

  package func fill(_ base: inout ProtobufCMessage, in arena: Arena) throws {
    guard !fields.isEmpty else { return }
    base.n_unknown_fields = UInt32(fields.count)
    base.unknown_fields = try arena.array(fields) { field in
      let data = try field.bytes.withUnsafeBytes { try arena.copy($0) }
      return ProtobufCMessageUnknownField(
        tag: field.number,
        wire_type: ProtobufCWireType(rawValue: field.wireType),
        len: data.len,
        data: data.data
      )
    }
  }
}
