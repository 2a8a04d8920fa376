internal import CapacityProtos
internal import Foundation
internal import GRPCCore
internal import HTTPTypes
internal import ProtobufC

/// How a call failed, as the Connect protocol tells it.
struct ConnectError: Sendable {
  /// The protocol's word for the code, for example `invalid_argument`.
  let code: String
  let message: String
  /// The HTTP status that goes with the code.
  let status: HTTPResponse.Status
  private let details: [DocumentNode]

  init(_ error: RPCError) {
    self.init(code: error.code, message: error.message, metadata: error.metadata)
  }

  /// `nil` for a call that succeeded.
  init?(_ status: Status, _ trailers: Metadata) {
    guard let error = RPCError(status: status, metadata: trailers) else { return nil }
    self.init(error)
  }

  private init(code: RPCError.Code, message: String, metadata: Metadata) {
    (self.code, status) = Self.names[code] ?? ("unknown", .internalServerError)
    self.message = message
    let bytes = metadata[binaryValues: "grpc-status-details-bin"].first { _ in true }
    let status = bytes.flatMap { try? Google_Rpc_Status(decoding: $0) }
    details = (status?.details ?? []).map(Self.detail)
  }

  /// `{"code": …, "message": …, "details": […]}`.
  var document: DocumentNode {
    var entries = [entry("code", .string(code))]
    if !message.isEmpty { entries.append(entry("message", .string(message))) }
    if !details.isEmpty { entries.append(entry("details", .sequence(details))) }
    return DocumentNode(.mapping(entries))
  }

  var json: [UInt8] { Array(document.json.utf8) }

  private static let names: [RPCError.Code: (String, HTTPResponse.Status)] = [
    .cancelled: ("canceled", .init(code: 499, reasonPhrase: "Client Closed Request")),
    .unknown: ("unknown", .internalServerError),
    .invalidArgument: ("invalid_argument", .badRequest),
    .deadlineExceeded: ("deadline_exceeded", .gatewayTimeout),
    .notFound: ("not_found", .notFound),
    .alreadyExists: ("already_exists", .conflict),
    .permissionDenied: ("permission_denied", .forbidden),
    .resourceExhausted: ("resource_exhausted", .tooManyRequests),
    .failedPrecondition: ("failed_precondition", .badRequest),
    .aborted: ("aborted", .conflict),
    .outOfRange: ("out_of_range", .badRequest),
    .unimplemented: ("unimplemented", .notImplemented),
    .internalError: ("internal", .internalServerError),
    .unavailable: ("unavailable", .serviceUnavailable),
    .dataLoss: ("data_loss", .internalServerError),
    .unauthenticated: ("unauthenticated", .unauthorized),
  ]

  /// One detail: bytes for programs with the type, and `debug` for those that read JSON alone, such as a browser.
  private static func detail(_ any: Google_Protobuf_Any) -> DocumentNode {
    let type = any.typeURL.split(separator: "/").last.map(String.init) ?? ""
    let value = any.value.base64EncodedString().replacing("=", with: "")
    var entries = [entry("type", .string(type)), entry("value", .string(value))]
    if let debug = debug(type, [UInt8](any.value)) { entries.append(.init(key: "debug", value: debug)) }
    return DocumentNode(.mapping(entries))
  }

  private static func debug(_ type: String, _ bytes: [UInt8]) -> DocumentNode? {
    switch type {
    case Google_Rpc_ErrorInfo.protobufName:
      guard let info = try? Google_Rpc_ErrorInfo(decoding: bytes) else { return nil }
      let metadata = info.metadata.sorted { $0.key < $1.key }.map { entry($0.key, .string($0.value)) }
      return DocumentNode(
        .mapping([
          entry("reason", .string(info.reason)), entry("domain", .string(info.domain)),
          entry("metadata", .mapping(metadata)),
        ])
      )
    case Google_Rpc_BadRequest.protobufName:
      guard let request = try? Google_Rpc_BadRequest(decoding: bytes) else { return nil }
      let violations = request.fieldViolations.map { violation in
        DocumentNode(
          .mapping([
            entry("field", .string(violation.field)), entry("description", .string(violation.description_p)),
          ])
        )
      }
      return DocumentNode(.mapping([entry("fieldViolations", .sequence(violations))]))
    default: return nil
    }
  }
}

private func entry(_ key: String, _ content: DocumentNode.Content) -> DocumentNode.Entry {
  DocumentNode.Entry(key: key, value: DocumentNode(content))
}
