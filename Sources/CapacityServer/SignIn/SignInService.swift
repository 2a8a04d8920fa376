internal import Assessments
internal import CapacityProtos
internal import GRPCCore
internal import ProtobufC

/// How a browser gets in by a link that works once.
struct SignInService: Capacity_V1_SignInService.ServiceProtocol {
  let desk: SignInDesk
  let store: any TokenStore
  /// Where the HTTP door stands, once it does.
  let door: DoorPlace
  /// Milliseconds since 1970.
  let now: @Sendable () -> Int64

  func createSignInLink(
    request: ServerRequest<Capacity_V1_CreateSignInLinkRequest>,
    context: ServerContext
  ) async throws -> ServerResponse<Capacity_V1_CreateSignInLinkResponse> {
    let digest = try AuthorizationHeader.token(in: request.metadata).digest
    guard desk.session(digest) == nil else {
      throw AssessmentError.precondition(
        "A session makes no links: it would outlive its 8 hours. Use the token that signed you in",
        reason: "SESSION_TOKEN"
      )
    }
    guard let place = door.current else {
      throw AssessmentError.precondition(
        "This server has no HTTP door: start capacityd with --http HOST:PORT, and without --no-http",
        reason: "NO_HTTP_DOOR"
      )
    }
    let (code, expires) = desk.makeCode(for: digest, at: now())
    var reply = Capacity_V1_CreateSignInLinkResponse()
    reply.code = code
    reply.expireTime = Google_Protobuf_Timestamp(milliseconds: expires)
    reply.port = UInt32(place.port)
    reply.tls = place.isTLS
    return ServerResponse(message: reply)
  }

  func exchangeSignInCode(
    request: ServerRequest<Capacity_V1_ExchangeSignInCodeRequest>,
    context: ServerContext
  ) async throws -> ServerResponse<Capacity_V1_ExchangeSignInCodeResponse> {
    let time = now()
    let digest: [UInt8]
    do {
      digest = try desk.take(request.message.code, at: time)
    } catch .tooMany {
      throw ErrorStatus(
        code: .resourceExhausted,
        message: "Too many codes are tried at this time: try again in a second",
        reason: "TOO_MANY_CODES",
        retryAfter: .seconds(1)
      ).rpcError()
    } catch .unknownCode {
      throw Self.refused
    }
    guard let record = try await store.token(digest: digest), record.works(at: time) else { throw Self.refused }
    let (token, expires) = desk.openSession(for: digest, parentExpires: record.expires, at: time)
    var reply = Capacity_V1_ExchangeSignInCodeResponse()
    reply.token = token.text
    reply.expireTime = Google_Protobuf_Timestamp(milliseconds: expires)
    return ServerResponse(message: reply)
  }

  func signOut(
    request: ServerRequest<Capacity_V1_SignOutRequest>,
    context: ServerContext
  ) async throws -> ServerResponse<Capacity_V1_SignOutResponse> {
    guard desk.endSession(try AuthorizationHeader.token(in: request.metadata).digest) else {
      throw AssessmentError.precondition(
        "This token is no session's: an administrator revokes it with `capacity admin token revoke`",
        reason: "NO_SESSION"
      )
    }
    return ServerResponse(message: Capacity_V1_SignOutResponse())
  }

  /// The same for a code that never was, was used, or is too old.
  private static let refused = ErrorStatus(
    code: .unauthenticated,
    message: "The link works no longer: each works once, for \(SignInDesk.codeSeconds) seconds. Make a new one with "
      + "`capacity dashboard open`",
    reason: "SIGN_IN_CODE_REFUSED"
  ).rpcError()
}
