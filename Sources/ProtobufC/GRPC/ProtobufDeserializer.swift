package import GRPCCore

/// Reads messages for gRPC within limits.
package struct ProtobufDeserializer<Message: ProtobufMessage>: MessageDeserializer {
  private let limits: DecodingLimits

  package init(limits: DecodingLimits = .standard) { self.limits = limits }

  /// - Throws: An `RPCError`: INVALID_ARGUMENT for broken bytes, RESOURCE_EXHAUSTED past a limit.
  package func deserialize<Bytes: GRPCContiguousBytes>(_ bytes: Bytes) throws -> Message {
    do {
      return try bytes.withUnsafeBytes { try Message(decoding: $0, limits: limits) }
    } catch let error as ProtobufError {
      throw RPCError(code: error.rpcErrorCode, message: error.rpcErrorMessage, cause: error)
    }
  }
}

extension ProtobufError: RPCErrorConvertible {
  package var rpcErrorCode: RPCError.Code {
    switch self {
    case .malformed, .invalidUTF8: .invalidArgument
    case .tooLarge: .resourceExhausted
    }
  }

  package var rpcErrorMessage: String { description }
}
