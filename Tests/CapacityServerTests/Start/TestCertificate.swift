import Crypto
import Foundation
import SwiftASN1
import X509

@testable import CapacityServer

/// A certificate that signs itself, for 127.0.0.1, with its key.
struct TestCertificate {
  let certificate: String
  let key: String

  /// - Parameter validity: When clients take it.
  init(validity: Range<Date> = Date(timeIntervalSinceNow: -60)..<Date(timeIntervalSinceNow: 600)) throws {
    let key = Certificate.PrivateKey(P256.Signing.PrivateKey())
    let name = try DistinguishedName { CommonName("server of a test") }
    let certificate = try Certificate(
      version: .v3,
      serialNumber: Certificate.SerialNumber(),
      publicKey: key.publicKey,
      notValidBefore: validity.lowerBound,
      notValidAfter: validity.upperBound,
      issuer: name,
      subject: name,
      signatureAlgorithm: .ecdsaWithSHA256,
      extensions: Certificate.Extensions {
        Critical(BasicConstraints.isCertificateAuthority(maxPathLength: nil))
        SubjectAlternativeNames([.ipAddress(ASN1OctetString(contentBytes: [127, 0, 0, 1]))])
      },
      issuerPrivateKey: key
    )
    self.certificate = try certificate.serializeAsPEM().pemString
    self.key = try key.serializeAsPEM().pemString
  }

  /// Writes both into a folder, which must exist.
  ///
  /// - Parameter mode: Of the key's file.
  func write(to folder: DataFolder, mode: Int = 0o600) throws -> TLSFiles {
    let files = TLSFiles(certificate: folder.path + "/certificate.pem", key: folder.path + "/key.pem")
    try PrivateFile.write(certificate, to: files.certificate)
    try PrivateFile.write(key, to: files.key)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: files.key)
    return files
  }
}
