internal import CapacityProtos
internal import Crypto
internal import Foundation
internal import GRPCCore
internal import HTTPTypes
internal import Hummingbird
internal import Instruments
internal import NIOCore
internal import ProtobufC

/// Answers RPCs over the Connect protocol (connectrpc.com): JSON or protobuf in the body of a POST, GET where a method
/// changes nothing, streams as frames. One way for all methods; what they do stands behind gRPC.
struct ConnectDoor: Sendable {
  let transport: DoorTransport
  let budget: ByteBudget

  private static let methods = Dictionary(
    uniqueKeysWithValues: protoMethods.map { ("/" + $0.descriptor.fullyQualifiedMethod, $0) }
  )

  /// Answers of fewer bytes are sent as they are.
  static let packedFrom = 1024

  /// Whether a path is one of a method.
  static func knows(_ path: String) -> Bool { methods[path] != nil }

  /// Answers a request whose path is that of a method, or looks like one.
  func answer(_ request: Request, _ context: DoorContext) async -> Response {
    guard let method = Self.methods[request.uri.path] else {
      let error = RPCError(code: .unimplemented, message: "This server has no such method; the README lists them")
      return Self.refusal(ConnectError(error), status: .notFound)
    }
    do {
      switch request.method {
      case .post: return try await call(try ConnectRequest(post: request, from: context, method: method), request)
      case .get where method.isReadOnly && !method.isStreaming:
        return try await call(try ConnectRequest(get: request, from: context, method: method), request)
      default:
        return Response(
          status: .methodNotAllowed,
          headers: [.allow: method.isReadOnly && !method.isStreaming ? "GET, POST" : "POST"]
        )
      }
    } catch ConnectRefusal.mediaType(let known) {
      return Response(status: .unsupportedMediaType, headers: [.acceptPost: known.joined(separator: ", ")])
    } catch {
      let error = (error as? RPCError) ?? RPCError(code: .internalError, message: "A fault of the server")
      return method.isStreaming ? stream(endingWith: ConnectError(error)) : Self.refusal(ConnectError(error))
    }
  }

  private func call(_ call: ConnectRequest, _ request: Request) async throws -> Response {
    if call.method.isStreaming { return stream(call, request) }
    let reply = UnaryReply()
    await transport.call(
      call.method.descriptor,
      from: call.context.peer,
      inbound: RPCAsyncSequence(wrapping: messages(call, request.body)),
      outbound: RPCWriter.Closable(wrapping: reply)
    )
    let parts = reply.parts
    var headers = HTTPFields()
    ConnectMetadata.add(parts.metadata, to: &headers)
    ConnectMetadata.add(parts.trailers, to: &headers, prefix: "trailer-")
    let status = parts.status ?? Status(code: .internalError, message: "A fault of the server: no answer")
    if let error = ConnectError(status, parts.trailers) { return Self.refusal(error, headers: headers) }
    guard let message = parts.message else {
      return Self.refusal(ConnectError(RPCError(code: .internalError, message: "A fault of the server: no message")))
    }
    let body = try call.codec.reply(message, of: call.method.reply)
    headers[.contentType] = call.codec.contentType(isStream: false)
    guard call.message != nil else { return Self.packed(body, headers, for: request) }
    // Weak: the same for gzip and for what it packs. It is private: what is seen depends on the token.
    let tag = "W/\"\(ContentDigest.hex(Array(SHA256.hash(data: body).prefix(16))))\""
    headers[.eTag] = tag
    headers[.cacheControl] = "private, no-cache"
    headers[.vary] = "Accept-Encoding, Authorization"
    guard !EntityTag.matches(tag, request.headers[.ifNoneMatch]) else {
      headers[.contentType] = nil
      return Response(status: .notModified, headers: headers)
    }
    return Self.packed(body, headers, for: request)
  }

  func messages(_ call: ConnectRequest, _ body: RequestBody) -> ConnectMessages {
    ConnectMessages(
      request: call,
      body: body,
      share: ByteBudget.Share(of: budget),
      limit: DecodingLimits.standard.messageSize
    )
  }

  private static func packed(_ body: [UInt8], _ headers: HTTPFields, for request: Request) -> Response {
    var headers = headers
    if headers[.vary] == nil { headers[.vary] = "Accept-Encoding" }
    guard body.count >= packedFrom, AcceptedEncodings.takesGzip(request.headers),
      let bytes = Gzip.packed(body, level: 1)
    else { return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: body))) }
    headers[.contentEncoding] = "gzip"
    return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  private static func refusal(
    _ error: ConnectError,
    status: HTTPResponse.Status? = nil,
    headers: HTTPFields = [:]
  ) -> Response {
    var headers = headers
    headers[.contentType] = "application/json"
    headers[.cacheControl] = "no-store"
    if error.code == "unauthenticated" { headers[.wwwAuthenticate] = "Bearer" }
    return Response(
      status: status ?? error.status,
      headers: headers,
      body: .init(byteBuffer: ByteBuffer(bytes: error.json))
    )
  }
}
