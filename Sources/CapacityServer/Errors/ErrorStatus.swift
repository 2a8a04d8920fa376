internal import CapacityProtos
internal import Foundation
internal import GRPCCore
internal import ProtobufC

/// How a call ends that did not succeed: a code, words that say enough alone, and details for programs.
struct ErrorStatus: Sendable, Hashable {
  /// The domain of all reasons.
  static let domain = "capacity.v1"
  /// The most bytes that `grpc-status-details-bin` carries before base64. Clients stop at 8 KiB of trailers.
  static let detailsLimit = 5 << 10
  /// The most bytes of ``message``: sent twice, and up to three times as long percent-encoded.
  static let messageLimit = 360

  var code: RPCError.Code
  /// At most ``messageLimit`` bytes once sent.
  var message: String
  /// UPPER_SNAKE_CASE, for programs.
  var reason: String
  /// Of the reason.
  var metadata: [String: String] = [:]
  /// Faults of the request, as many as fit; ``message`` gives their number.
  var violations: [Google_Rpc_BadRequest.FieldViolation] = []
  /// When the caller should try again.
  var retryAfter: Duration?

  /// With `grpc-status-details-bin`, and with `grpc-retry-pushback-ms` where the caller should try again.
  func rpcError() -> RPCError {
    var trailers = Metadata()
    if let details = try? details() { trailers.addBinary(details, forKey: "grpc-status-details-bin") }
    if let retryAfter {
      trailers.addString(String(retryAfter.milliseconds), forKey: "grpc-retry-pushback-ms")
    }
    return RPCError(code: code, message: sentMessage, metadata: trailers)
  }

  private var sentMessage: String { message.limited(to: Self.messageLimit) }

  /// The bytes of a `google.rpc.Status` of at most ``detailsLimit`` bytes.
  private func details() throws -> [UInt8] {
    var status = Google_Rpc_Status()
    status.code = Int32(code.rawValue)
    status.message = sentMessage
    var info = Google_Rpc_ErrorInfo()
    info.reason = reason
    info.domain = Self.domain
    info.metadata = metadata.mapValues { $0.limited(to: 512) }
    status.details = [try Google_Protobuf_Any(packing: info)]
    if let retryAfter {
      var retry = Google_Rpc_RetryInfo()
      retry.retryDelay = retryAfter.message
      status.details.append(try Google_Protobuf_Any(packing: retry))
    }
    guard !violations.isEmpty else { return try status.encoded() }
    // What the list itself and the message around it take, beside the violations: less than 128 bytes.
    var room = Self.detailsLimit - 128 - (try status.encoded().count)
    var request = Google_Rpc_BadRequest()
    for violation in violations {
      // Its tag and length take at most 4 bytes.
      room -= try violation.encoded().count + 4
      guard room >= 0 else { break }
      request.fieldViolations.append(violation)
    }
    status.details.append(try Google_Protobuf_Any(packing: request))
    return try status.encoded()
  }
}

extension Google_Protobuf_Any {
  fileprivate init(packing message: some ProtobufMessage) throws {
    self.init()
    typeURL = "type.googleapis.com/" + type(of: message).protobufName
    value = Data(try message.encoded())
  }
}

extension Duration {
  fileprivate var milliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }

  fileprivate var message: Google_Protobuf_Duration {
    var message = Google_Protobuf_Duration()
    message.seconds = components.seconds
    message.nanos = Int32(components.attoseconds / 1_000_000_000)
    return message
  }
}
