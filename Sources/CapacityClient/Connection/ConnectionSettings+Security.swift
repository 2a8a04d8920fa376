internal import Foundation
internal import GRPCNIOTransportHTTP2

extension ConnectionSettings {
  /// A token in the clear must never leave the machine: everything but loopback is TLS, and that too where trust roots
  /// are named.
  var security: HTTP2ClientTransport.Posix.TransportSecurity {
    guard let caFile else { return server.isLoopback ? .plaintext : .tls }
    return .tls { $0.trustRoots = .certificates([.file(path: caFile, format: .pem)]) }
  }

  /// Whether what is said to the server is encrypted.
  package var usesTLS: Bool { caFile != nil || !server.isLoopback }

  /// What may be wrong where the server hangs up before a word was said: the libraries do not tell.
  var handshakeHint: String {
    guard usesTLS else { return "If the server speaks TLS, name its authority: --ca-file FILE or CAPACITY_CA_FILE." }
    let authority =
      caFile.map { "the authority in \($0)" } ?? "an authority that this machine trusts (else: --ca-file FILE)"
    return "Either it does not speak TLS, or its certificate is not for \(server.host) or not from \(authority)."
  }

  /// - Throws: Why the file holds no trust roots.
  static func checkTrustRoots(in path: String) throws(ClientError) {
    let fault: String
    if let text = try? String(contentsOfFile: path, encoding: .utf8) {
      if text.contains("-----BEGIN CERTIFICATE-----") { return }
      fault = "holds no certificate; it must hold the server's authority in PEM, -----BEGIN CERTIFICATE----- and so on"
    } else {
      fault = "cannot be read; it must hold the server's authority in PEM"
    }
    throw ClientError(code: "INVALID_ARGUMENT", message: "The CA file \(path) \(fault).", exitStatus: .usage)
  }
}
