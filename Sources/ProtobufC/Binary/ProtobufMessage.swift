/// A generated value type with its bridge to protobuf-c.
package protocol ProtobufMessage: Sendable, Hashable {
  /// Full name, for example `capacity.v1.Answer`.
  static var protobufName: String { get }
  /// The C functions behind it.
  static var layout: MessageLayout { get }

  init()

  /// Fields that this version does not know, as they came.
  var unknownFields: UnknownFields { get set }

  /// Copies a C struct. Bridges only.
  init(copying message: UnsafeRawPointer) throws
  /// Writes the fields into an initialized C struct. Bridges only.
  func fill(_ message: UnsafeMutableRawPointer, in arena: Arena) throws
  /// Calls `visit` for each message within, itself included, that carries unknown fields.
  func visitUnknownFields(at path: FieldPath, _ visit: (FieldPath, UnknownFields) -> Void)
}

extension ProtobufMessage {
  /// Decodes a message.
  ///
  /// - Throws: ``ProtobufError``.
  package init(decoding bytes: [UInt8], limits: DecodingLimits = .standard) throws {
    self = try bytes.withUnsafeBytes { try Self(decoding: $0, limits: limits) }
  }

  init(decoding bytes: UnsafeRawBufferPointer, limits: DecodingLimits) throws {
    guard bytes.count <= limits.messageSize else {
      throw ProtobufError.tooLarge(limit: .messageSize, bytes: limits.messageSize)
    }
    let decodedSize = limits.decodedSize(of: bytes.count)
    let arena = Arena(limit: decodedSize, expected: bytes.count * 4 + 4096)
    guard let message = Self.layout.unpack(bytes, into: arena) else {
      throw arena.isExhausted
        ? ProtobufError.tooLarge(limit: .decodedSize, bytes: decodedSize)
        : ProtobufError.malformed(message: Self.protobufName)
    }
    self = try withExtendedLifetime(arena) { try Self(copying: message) }
  }

  /// The message in its canonical form: known fields in number order, map keys sorted by their bytes.
  package func encoded() throws -> [UInt8] {
    try withPacked { size, pack in
      [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = buffer.baseAddress.map(pack) ?? 0
      }
    }
  }

  func withPacked<Result>(
    _ body: (_ size: Int, _ pack: (UnsafeMutablePointer<UInt8>) -> Int) throws -> Result
  ) throws -> Result {
    let arena = Arena()
    let message = UnsafeRawPointer(try arena.pointer(to: self))
    return try withExtendedLifetime(arena) {
      try body(Self.layout.packedSize(message)) { Self.layout.pack(message, to: $0) }
    }
  }

  /// The paths of the fields that this version does not know, for example `answers["LAW-01"].99`.
  package func unknownFieldPaths() -> [FieldPath] {
    var paths: [FieldPath] = []
    visitUnknownFields(at: .root) { path, unknown in
      paths += unknown.numbers.map { path.field(String($0)) }
    }
    return paths
  }
}
