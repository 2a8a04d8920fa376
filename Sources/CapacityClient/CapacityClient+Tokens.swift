package import CapacityProtos

/// Bearer tokens; for administrators.
///
/// Making one is never tried again by itself: if only the answer was lost, a second token would work unseen.
extension CapacityClient {
  /// Makes a token. The answer holds it: it is shown once and stored nowhere.
  ///
  /// - Parameters:
  ///   - principal: Who bears it; agency or state must be registered and active.
  ///   - expireTime: `nil`: it never expires by itself.
  package func createToken(
    for principal: Capacity_V1_Principal,
    expireTime: Google_Protobuf_Timestamp?
  ) async throws(ClientError) -> Capacity_V1_CreateTokenResponse {
    var request = Capacity_V1_CreateTokenRequest()
    request.principal = principal
    request.expireTime = expireTime
    return try await call(rejected: .usage, repeats: false) { [request] metadata, options in
      try await adminService.createToken(request, metadata: metadata, options: options)
    }
  }

  /// Tokens, newest first; never the tokens themselves.
  package func tokens(_ pages: Pages) async throws(ClientError) -> Capacity_V1_ListTokensResponse {
    try await pages.joined { (token) async throws(ClientError) in
      var request = Capacity_V1_ListTokensRequest()
      request.pageSize = pages.size
      request.pageToken = token
      return try await call(rejected: .usage) { [request] metadata, options in
        try await adminService.listTokens(request, metadata: metadata, options: options)
      }
    }
  }

  /// Lets a token open nothing any more, from now on.
  package func revokeToken(_ id: String) async throws(ClientError) -> Capacity_V1_Token {
    var request = Capacity_V1_RevokeTokenRequest()
    request.tokenID = id
    let answer = try await call(rejected: .usage) { [request] metadata, options in
      try await adminService.revokeToken(request, metadata: metadata, options: options)
    }
    guard let token = answer.token else { throw .withoutContent("token") }
    return token
  }

  /// Makes a new token for the same principal, and revokes the old one.
  ///
  /// - Parameter expireTime: Of the new one. `nil`: as long from now as the old one was made for.
  package func rotateToken(
    _ id: String,
    expireTime: Google_Protobuf_Timestamp?
  ) async throws(ClientError) -> Capacity_V1_RotateTokenResponse {
    var request = Capacity_V1_RotateTokenRequest()
    request.tokenID = id
    request.expireTime = expireTime
    return try await call(rejected: .usage, repeats: false) { [request] metadata, options in
      try await adminService.rotateToken(request, metadata: metadata, options: options)
    }
  }
}
