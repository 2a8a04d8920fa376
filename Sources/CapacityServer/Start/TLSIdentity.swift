internal import Foundation
internal import GRPCNIOTransportHTTP2
internal import Logging
internal import NIOSSL

/// The certificate and key that a server shows: read and checked before it starts, so that a fault is told in words.
struct TLSIdentity: Sendable {
  private let certificate: [UInt8]
  private let key: [UInt8]
  /// Seconds since 1970: before and after these, clients refuse the certificate.
  let validity: ClosedRange<Int64>
  /// Whether others than its owner may read the key's file.
  let isKeyExposed: Bool

  /// - Throws: ``ServerFailure`` naming the file and what is wrong with it.
  init(_ files: TLSFiles) throws(ServerFailure) {
    certificate = try Self.content(of: files.certificate, "certificate")
    key = try Self.content(of: files.key, "key")
    let chain = (try? NIOSSLCertificate.fromPEMBytes(certificate)) ?? []
    guard let leaf = chain.first else {
      throw ServerFailure("the TLS certificate \(files.certificate) holds no certificate in PEM form")
    }
    guard let privateKey = try? NIOSSLPrivateKey(bytes: key, format: .pem) else {
      throw ServerFailure("the TLS key \(files.key) holds no private key in PEM form, or one with a passphrase")
    }
    do {
      _ = try NIOSSLContext(
        configuration: .makeServerConfiguration(
          certificateChain: chain.map { .certificate($0) },
          privateKey: .privateKey(privateKey)
        )
      )
    } catch {
      throw ServerFailure("the TLS key \(files.key) is not that of the certificate \(files.certificate)")
    }
    let (start, end) = (Int64(leaf.notValidBefore), Int64(leaf.notValidAfter))
    validity = start...max(start, end)
    isKeyExposed = Self.isReadableByOthers(files.key)
  }

  /// What the transport needs.
  var security: HTTP2ServerTransport.Posix.TransportSecurity {
    .tls(certificateChain: [.bytes(certificate, format: .pem)], privateKey: .bytes(key, format: .pem))
  }

  /// What the HTTP door needs.
  ///
  /// - Throws: ``ServerFailure``; the files were read before, so it does not.
  func httpConfiguration() throws(ServerFailure) -> TLSConfiguration {
    do {
      let chain = try NIOSSLCertificate.fromPEMBytes(certificate)
      var configuration = TLSConfiguration.makeServerConfiguration(
        certificateChain: chain.map { .certificate($0) },
        privateKey: .privateKey(try NIOSSLPrivateKey(bytes: key, format: .pem))
      )
      configuration.minimumTLSVersion = .tlsv12
      configuration.applicationProtocols = ["http/1.1"]
      return configuration
    } catch {
      throw ServerFailure("the TLS certificate cannot be used for HTTP: \(error)")
    }
  }

  /// Says what the operator should know of, and what does not keep the server from starting.
  ///
  /// - Parameter time: Milliseconds since 1970.
  func warn(about files: TLSFiles, at time: Int64, to logger: Logger) {
    if isKeyExposed {
      logger.warning("Others than you may read the TLS key: take that right away", metadata: ["file": "\(files.key)"])
    }
    if !validity.contains(time / 1000) {
      let words = time / 1000 < validity.lowerBound ? "is not valid yet" : "has expired"
      logger.warning("The TLS certificate \(words): clients will refuse it", metadata: ["file": "\(files.certificate)"])
    }
  }

  private static func isReadableByOthers(_ path: String) -> Bool {
    // Certificates are renewed by changing a symbolic link, whose own mode says nothing.
    let path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let mode = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    return (mode ?? 0) & 0o044 != 0
  }

  private static func content(of path: String, _ what: String) throws(ServerFailure) -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw ServerFailure("cannot read the TLS \(what) \(path): \(error.localizedDescription)")
    }
  }
}
