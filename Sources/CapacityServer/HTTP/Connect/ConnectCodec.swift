internal import CapacityProtos
internal import GRPCCore
internal import ProtobufC

/// How messages are written in a call: `proto` or `json`.
enum ConnectCodec: String, Sendable, Hashable, CaseIterable {
  case json
  case proto

  /// The most values that a JSON request may have: each takes about 150 bytes of memory while it is read.
  static let valueLimit = 500_000

  /// The media type of unary bodies; streams carry frames of it.
  func contentType(isStream: Bool) -> String { "application/\(isStream ? "connect+" : "")\(rawValue)" }

  /// The request's bytes as protobuf.
  ///
  /// - Throws: An `RPCError`: INVALID_ARGUMENT naming every faulty field, RESOURCE_EXHAUSTED past a limit.
  func request(_ bytes: [UInt8], of type: any DocumentMessage.Type) throws -> [UInt8] {
    switch self {
    case .proto: bytes
    case .json: try Self.read(bytes, type)
    }
  }

  /// The reply's protobuf bytes as the caller wants them.
  func reply(_ bytes: [UInt8], of type: any DocumentMessage.Type) throws -> [UInt8] {
    switch self {
    case .proto: bytes
    case .json: try Self.written(bytes, type)
    }
  }

  private static func read<Message: DocumentMessage>(_ bytes: [UInt8], _ type: Message.Type) throws -> [UInt8] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw fault([.init(field: "", found: "bytes that are not UTF-8", allowed: "JSON in UTF-8")])
    }
    let separators = bytes.reduce(0) { $0 + (isSeparator($1) ? 1 : 0) }
    guard separators <= valueLimit else {
      throw ErrorStatus(
        code: .resourceExhausted,
        message: "The JSON holds more than \(valueLimit) values: send less at a time, or protobuf",
        reason: "OVER_LIMIT",
        metadata: ["limit": "values in JSON", "value": String(valueLimit)]
      ).rpcError()
    }
    var reader = DocumentReader()
    let message: Message
    do {
      message = reader.message(type, from: try JSONParser.parse(text))
    } catch let error as DocumentFault {
      throw fault([.init(error)])
    }
    guard reader.faults.isEmpty else { throw fault(reader.faults.map(Capacity_V1_Violation.init)) }
    return try message.encoded()
  }

  private static func written<Message: DocumentMessage>(_ bytes: [UInt8], _ type: Message.Type) throws -> [UInt8] {
    Array(try Message(decoding: bytes, limits: .stored).document.json.utf8)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
  }

  private static func fault(_ violations: [Capacity_V1_Violation]) -> RPCError { ErrorStatus(violations).rpcError() }
}

extension Capacity_V1_Violation {
  fileprivate init(field: String, found: String, allowed: String) {
    self.init()
    (self.field, self.found, self.allowed) = (field, found, allowed)
  }

  fileprivate init(_ fault: DocumentFault) {
    let place = fault.position.map { " (line \($0.line), column \($0.column))" } ?? ""
    self.init(field: fault.field.isEmpty ? "body" : fault.field, found: fault.found + place, allowed: fault.allowed)
  }
}
