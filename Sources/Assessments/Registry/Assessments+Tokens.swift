package import CapacityProtos
internal import Instruments
internal import ProtobufC

extension Assessments {
  /// Makes a token. The answer is the only place where it ever stands.
  package func createToken(
    _ request: Capacity_V1_CreateTokenRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_CreateTokenResponse {
    try mayAdminister(caller)
    let (token, time) = (BearerToken.random(), now())
    let principal = request.principal ?? .init()
    let role = try checkedRole(of: principal)
    let record = TokenRecord(
      id: newID(at: time),
      digest: token.digest,
      prefix: token.prefix,
      principal: principal.name,
      role: role.rawValue,
      agency: principal.agency.nonEmpty,
      stateCode: principal.stateCode.nonEmpty,
      created: time,
      expires: try expiry(request.expireTime, after: time)
    )
    if let refusal = try await store.registerToken(record, registering: false) {
      throw AssessmentError.refused(refusal, field: refusal.field)
    }
    var reply = Capacity_V1_CreateTokenResponse()
    reply.token = .init(record)
    reply.secret = token.text
    return reply
  }

  /// One page of tokens, newest first.
  package func listTokens(
    _ request: Capacity_V1_ListTokensRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_ListTokensResponse {
    try mayAdminister(caller)
    let tokens = try await pageTokens("tokens", caller)
    let page = try await store.tokens(
      after: try tokens.cursor(in: request.pageToken),
      limit: try PageTokens.size(request.pageSize)
    )
    var reply = Capacity_V1_ListTokensResponse()
    reply.tokens = page.records.map(Capacity_V1_Token.init)
    if page.hasMore, let last = page.records.last { reply.nextPageToken = try tokens.token(behind: last.id) }
    return reply
  }

  package func revokeToken(
    _ request: Capacity_V1_RevokeTokenRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_RevokeTokenResponse {
    try mayAdminister(caller)
    try checkLine(request.tokenID, "token_id")
    switch try await store.revokeToken(id: request.tokenID, at: now()) {
    case .revoked(let record):
      var reply = Capacity_V1_RevokeTokenResponse()
      reply.token = .init(record)
      return reply
    case .unknown: throw unknownToken(request.tokenID)
    case .lastAdministrator: throw AssessmentError.lastAdministrator
    }
  }

  /// Makes a token for the principal of another one, which is revoked.
  package func rotateToken(
    _ request: Capacity_V1_RotateTokenRequest,
    by caller: Caller
  ) async throws -> Capacity_V1_RotateTokenResponse {
    try mayAdminister(caller)
    try checkLine(request.tokenID, "token_id")
    guard let old = try await store.token(id: request.tokenID) else { throw unknownToken(request.tokenID) }
    let (token, time) = (BearerToken.random(), now())
    let record = TokenRecord(
      id: newID(at: time),
      digest: token.digest,
      prefix: token.prefix,
      principal: old.principal,
      role: old.role,
      agency: old.agency,
      stateCode: old.stateCode,
      created: time,
      expires: try expiry(request.expireTime, after: time) ?? old.expires.map { time + ($0 - old.created) }
    )
    switch try await store.rotateToken(id: request.tokenID, to: record, at: time) {
    case .rotated: break
    case .unknown: throw unknownToken(request.tokenID)
    case .ended:
      throw AssessmentError.precondition(
        "the token \(request.tokenID) was revoked or has expired: make a new one instead",
        reason: "TOKEN_ENDED"
      )
    case .refused(let refusal): throw AssessmentError.refused(refusal)
    }
    var reply = Capacity_V1_RotateTokenResponse()
    reply.token = .init(record)
    reply.secret = token.text
    return reply
  }

  /// Who the caller is, as the token says.
  package func getCaller(by caller: Caller) -> Capacity_V1_GetCallerResponse {
    var reply = Capacity_V1_GetCallerResponse()
    var principal = Capacity_V1_Principal()
    principal.name = caller.principal
    principal.role = .init(caller.role)
    principal.agency = caller.agency ?? ""
    principal.stateCode = caller.stateCode ?? ""
    reply.principal = principal
    reply.expireTime = caller.expires.map { .init(milliseconds: $0) }
    return reply
  }

  // MARK: Checks

  private func checkedRole(of principal: Capacity_V1_Principal) throws(AssessmentError) -> Role {
    try checkLine(principal.name, "principal.name")
    guard let role = Role(principal.role) else {
      throw .invalid(
        "principal.role",
        found: principal.role == .unspecified ? "nothing" : "the number \(principal.role.rawValue)",
        allowed: "one of \(Role.allCases.map(\.rawValue).joined(separator: ", "))"
      )
    }
    try checkLine(principal.agency, "principal.agency", isRequired: role.needsAgency)
    if role.needsState {
      try checkStateCode(principal.stateCode, "principal.state_code")
      guard principal.agency.isEmpty else {
        throw .invalid(
          "principal.agency",
          found: quotedName(principal.agency),
          allowed: "nothing: it speaks for a state"
        )
      }
    } else if !principal.stateCode.isEmpty {
      let allowed = "nothing: only a counterpart belongs to a state"
      throw .invalid("principal.state_code", found: quotedName(principal.stateCode), allowed: allowed)
    }
    return role
  }

  private func quotedName(_ text: String) -> String { "\"\(text.prefix(40))\"" }

  /// - Returns: Milliseconds since 1970; `nil` where none is given.
  private func expiry(_ time: Google_Protobuf_Timestamp?, after now: Int64) throws(AssessmentError) -> Int64? {
    guard let time else { return nil }
    guard let expires = time.milliseconds, expires > now else {
      throw .invalid("expire_time", found: "a time that is over, or none that exists", allowed: "a time to come")
    }
    return expires
  }

  /// An id that sorts behind those made before.
  func newID(at milliseconds: Int64) -> String { ids.make(at: milliseconds) }

  private func unknownToken(_ id: String) -> AssessmentError {
    .notFound("there is no token with the id \(id.prefix(40))")
  }
}

extension RegistryRefusal {
  /// The field of a request for a token that names what is not there.
  fileprivate var field: String {
    switch self {
    case .unknownAgency, .retiredAgency: "principal.agency"
    case .unknownState, .retiredState: "principal.state_code"
    }
  }
}
