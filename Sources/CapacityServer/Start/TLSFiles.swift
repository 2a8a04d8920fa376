/// Where the certificate that the server shows, and its key, are found.
package struct TLSFiles: Sendable, Hashable {
  /// PEM: the server's certificate, then those between it and a root that clients trust.
  package let certificate: String
  /// PEM: the certificate's private key, without a passphrase.
  package let key: String

  package init(certificate: String, key: String) {
    self.certificate = certificate
    self.key = key
  }

  /// What was asked for.
  ///
  /// - Parameters: As they were given; empty counts as not given.
  /// - Returns: `nil` if neither was given: no TLS.
  /// - Throws: ``ServerFailure`` if only one was.
  package static func given(certificate: String?, key: String?) throws(ServerFailure) -> TLSFiles? {
    let given = (certificate.flatMap { $0.isEmpty ? nil : $0 }, key.flatMap { $0.isEmpty ? nil : $0 })
    switch given {
    case (let certificate?, let key?): return TLSFiles(certificate: certificate, key: key)
    case (nil, nil): return nil
    case (_?, nil): throw ServerFailure("--tls-certificate needs --tls-key: the file with its private key")
    case (nil, _?): throw ServerFailure("--tls-key needs --tls-certificate: the file with its certificate")
    }
  }
}
