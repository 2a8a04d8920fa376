internal import GRPCCore
internal import HTTPTypes
internal import Hummingbird
internal import ProtobufC

/// A call over the Connect protocol, as far as its head tells: nothing of the body is read before the caller is known.
struct ConnectRequest: Sendable {
  let context: DoorContext
  let method: ProtoMethod
  let codec: ConnectCodec
  /// The body, or each frame that says so, is gzip.
  let isPacked: Bool
  /// The caller of a stream reads frames that are gzip.
  let takesPackedFrames: Bool
  let metadata: Metadata
  /// The message of a GET; `nil`: it stands in the body.
  let message: [UInt8]?

  /// - Throws: ``ConnectRefusal``.
  init(post request: Request, from context: DoorContext, method: ProtoMethod) throws {
    guard let codec = Self.codec(of: request.headers[.contentType], isStream: method.isStreaming) else {
      throw ConnectRefusal.mediaType(
        ConnectCodec.allCases.map { $0.contentType(isStream: method.isStreaming) }
      )
    }
    let encoding = request.headers[method.isStreaming ? .connectContentEncoding : .contentEncoding]
    try self.init(request, context, method, codec, isPacked: Self.isPacked(encoding), message: nil)
  }

  /// - Throws: ``ConnectRefusal``, or an `RPCError`.
  init(get request: Request, from context: DoorContext, method: ProtoMethod) throws {
    let query = ConnectQuery(request.uri.query ?? "")
    if let version = query["connect"], version != "v1" {
      throw Self.invalid("connect: found \"\(version.limited(to: 40))\"; allowed: v1")
    }
    guard let codec = query["encoding"].flatMap(ConnectCodec.init) else {
      throw ConnectRefusal.mediaType(ConnectCodec.allCases.map { $0.contentType(isStream: false) })
    }
    guard let message = query["message"] else {
      throw Self.invalid("message: it is missing; allowed: the request, percent-encoded, or in base64 with base64=1")
    }
    let bytes: [UInt8]
    switch query["base64"] {
    case nil, "0": bytes = Array(message.utf8)
    case "1":
      guard let decoded = ConnectQuery.base64(message) else {
        throw Self.invalid("message: found what is no base64; allowed: base64 in its URL-safe form")
      }
      bytes = decoded
    case let other?: throw Self.invalid("base64: found \"\(other.limited(to: 40))\"; allowed: 1, or nothing")
    }
    try self.init(request, context, method, codec, isPacked: Self.isPacked(query["compression"]), message: bytes)
  }

  private init(
    _ request: Request,
    _ context: DoorContext,
    _ method: ProtoMethod,
    _ codec: ConnectCodec,
    isPacked: Bool,
    message: [UInt8]?
  ) throws {
    if let version = request.headers[.connectProtocolVersion], version != "1" {
      throw Self.invalid("Connect-Protocol-Version: found \"\(version.limited(to: 40))\"; allowed: 1")
    }
    var metadata = Metadata()
    for value in request.headers[values: .authorization] { metadata.addString(value, forKey: "authorization") }
    if let timeout = request.headers[.connectTimeout] {
      metadata.addString(try ConnectTimeout.grpcTimeout(timeout), forKey: "grpc-timeout")
    }
    (self.context, self.method, self.codec, self.isPacked) = (context, method, codec, isPacked)
    takesPackedFrames =
      method.isStreaming && AcceptedEncodings.takesGzip(request.headers, in: .connectAcceptEncoding)
    (self.metadata, self.message) = (metadata, message)
  }

  private static func codec(of header: String?, isStream: Bool) -> ConnectCodec? {
    guard let header else { return nil }
    let parts = header.lowercased().split(separator: ";").map { $0.trimmed }
    guard let codec = ConnectCodec.allCases.first(where: { $0.contentType(isStream: isStream) == parts.first }) else {
      return nil
    }
    let others = parts.dropFirst().filter { $0 != "charset=utf-8" && $0 != "charset=\"utf-8\"" }
    return others.isEmpty ? codec : nil
  }

  private static func isPacked(_ encoding: String?) throws(RPCError) -> Bool {
    switch encoding?.lowercased() {
    case nil, "", "identity": return false
    case "gzip": return true
    case let other?:
      throw ErrorStatus(
        code: .unimplemented,
        message: "This server does not know the encoding \"\(other.limited(to: 40))\"; it knows gzip and identity",
        reason: "UNKNOWN_ENCODING"
      ).rpcError()
    }
  }

  static func invalid(_ message: String) -> RPCError {
    ErrorStatus(code: .invalidArgument, message: message, reason: "INVALID_REQUEST").rpcError()
  }
}

/// A call that the protocol's rules turn away before it is one.
enum ConnectRefusal: Error, Hashable {
  /// The body's media type is none that the method takes; these are.
  case mediaType([String])
}

extension HTTPField.Name {
  private static func known(_ name: String) -> HTTPField.Name {
    guard let name = HTTPField.Name(name) else { preconditionFailure("\(name) is no header name") }
    return name
  }

  static let connectAcceptEncoding = known("connect-accept-encoding")
  static let connectContentEncoding = known("connect-content-encoding")
  static let connectProtocolVersion = known("connect-protocol-version")
  static let connectTimeout = known("connect-timeout-ms")
  static let acceptPost = known("accept-post")
}

extension Substring {
  /// Without spaces and tabs around it.
  var trimmed: String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    guard let start = firstIndex(where: { !isSpace($0) }), let end = lastIndex(where: { !isSpace($0) }) else {
      return ""
    }
    return String(self[start...end])
  }
}
