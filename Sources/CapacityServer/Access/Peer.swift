internal import GRPCCore

/// Where a call comes from, and whether its token still works: streams outlive the moment at which it was looked at.
struct Peer: Sendable {
  /// Numeric, without the port; empty where the transport knows none.
  let address: String
  private let metadata: Metadata
  private let authenticator: Authenticator

  init(_ context: ServerContext, _ metadata: Metadata, _ authenticator: Authenticator) {
    address = Self.address(of: context.remotePeer)
    self.metadata = metadata
    self.authenticator = authenticator
  }

  /// The peer of the RPC that this task serves; set by the interceptor.
  @TaskLocal static var current: Peer?

  /// - Throws: ``AuthenticationFailure`` once the token was revoked or has expired.
  func recheck() async throws { _ = try await authenticator.caller(of: metadata) }

  /// "ipv4:127.0.0.1:50051" and "ipv6:[::1]:50051" without scheme and port.
  static func address(of peer: String) -> String {
    let parts = peer.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, parts[0] == "ipv4" || parts[0] == "ipv6" else { return "" }
    let host = parts[1].split(separator: ":").dropLast().joined(separator: ":")
    let bare = parts[0] == "ipv6" ? String(parts[1].prefix { $0 != "]" }.dropFirst()) : host
    return bare
  }
}
