/// What a command line says about the connection; `nil` where it says nothing.
package struct ConnectionFlags: Sendable, Hashable {
  /// `HOST:PORT`.
  package var server: String?
  /// Path of a file with the token.
  package var tokenFile: String?
  /// Path of a file with trust roots, in PEM.
  package var caFile: String?
  /// Name of a connection profile.
  package var profile: String?

  package init(server: String? = nil, tokenFile: String? = nil, caFile: String? = nil, profile: String? = nil) {
    self.server = server
    self.tokenFile = tokenFile
    self.caFile = caFile
    self.profile = profile
  }
}
