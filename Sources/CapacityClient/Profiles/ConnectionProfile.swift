/// A server, and the files that go with it, under a name. Never the token itself.
package struct ConnectionProfile: Sendable, Hashable, Codable {
  /// `HOST:PORT`.
  package var server: String
  /// Path of a file with the token; `nil`: none is sent.
  package var tokenFile: String?
  /// Path of a file with trust roots, in PEM; `nil`: the system's, and plaintext on loopback.
  package var caFile: String?

  package init(server: String, tokenFile: String? = nil, caFile: String? = nil) {
    self.server = server
    self.tokenFile = tokenFile
    self.caFile = caFile
  }
}
