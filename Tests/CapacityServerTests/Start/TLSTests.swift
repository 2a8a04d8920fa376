import CapacityProtos
import Foundation
import GRPCCore
import GRPCNIOTransportHTTP2
import Logging
import Testing

@testable import CapacityServer

@Suite("TLS")
struct TLSTests {
  /// - Parameter timeout: Who is refused waits for it: grpc-swift tries again until it is over. Who is answered must have
  ///   it, however busy the machine is.
  private func call(
    _ running: RunningServer,
    _ security: HTTP2ClientTransport.Posix.TransportSecurity,
    timeout: Duration = .seconds(300)
  ) async throws -> Capacity_V1_GetCallerResponse {
    let transport = try HTTP2ClientTransport.Posix(
      target: .ipv4(address: running.address.host, port: running.address.port),
      transportSecurity: security
    )
    var options = CallOptions.defaults
    options.timeout = timeout
    return try await withGRPCClient(transport: transport) { [options] client in
      try await Capacity_V1_AdminService.Client(wrapping: client)
        .getCaller(.init(), metadata: running.owner, options: options)
    }
  }

  @Test("a server with a certificate serves all addresses; who trusts another certificate or none gets nothing")
  func serves() async throws {
    try await withFolder { folder in
      _ = try folder.prepare()
      let (own, other) = (try TestCertificate(), try TestCertificate())
      var configuration = try CapacityServer.Configuration.testing(folder)
      configuration.address = try ListenAddress("0.0.0.0:0")
      configuration.tls = try own.write(to: folder)
      let log = RecordedLog()
      try await CapacityServer(configuration: configuration, logger: log.logger).run { running in
        #expect(running.address.host == "127.0.0.1")
        #expect(try String(contentsOfFile: folder.address, encoding: .utf8) == "\(running.address)")
        let answer = try await call(running, .trusting(own))
        #expect(answer.principal?.name == "owner")
        await #expect(throws: RPCError.self) { try await call(running, .trusting(other), timeout: .seconds(20)) }
        await #expect(throws: RPCError.self) { try await call(running, .plaintext, timeout: .seconds(20)) }
        _ = try await call(running, .trusting(own))
      }
      let serving = try #require(log.lines.first { $0.message == "Serving" })
      #expect(serving.metadata["tls"] == "yes")
      #expect(serving.metadata["address"]?.hasPrefix("0.0.0.0:") == true)
      #expect(!log.lines.contains { $0.level >= .warning })
    }
  }

  @Test("without a certificate only loopback is listened on", arguments: ["0.0.0.0:0", "192.0.2.1:0", "[::]:0"])
  func refused(address: String) async throws {
    try await withFolder { folder in
      var configuration = CapacityServer.Configuration.defaults(folder: folder)
      configuration.address = try ListenAddress(address)
      let server = CapacityServer(configuration: configuration, logger: silent)
      let failure = await #expect(throws: ServerFailure.self) { try await server.run { _ in } }
      for word in [address, "--tls-certificate", "--tls-key", "CAPACITY_TLS_CERTIFICATE", "CAPACITY_TLS_KEY"] {
        #expect(failure?.description.contains(word) == true)
      }
      #expect(!FileManager.default.fileExists(atPath: folder.path))
    }
  }

  @Test("bad files are told in words before anything is started")
  func badFiles() async throws {
    try await withFolder { folder in
      _ = try folder.prepare()
      let files = try TestCertificate().write(to: folder)
      let (text, otherKey) = (folder.path + "/text", folder.path + "/other.pem")
      try PrivateFile.write("no PEM", to: text)
      try PrivateFile.write(try TestCertificate().key, to: otherKey)
      let cases: [(TLSFiles, String)] = [
        (TLSFiles(certificate: folder.path + "/none", key: files.key), "cannot read the TLS certificate"),
        (TLSFiles(certificate: files.certificate, key: folder.path + "/none"), "cannot read the TLS key"),
        (TLSFiles(certificate: folder.path, key: files.key), "cannot read the TLS certificate"),
        (TLSFiles(certificate: text, key: files.key), "holds no certificate in PEM form"),
        (TLSFiles(certificate: files.key, key: files.key), "holds no certificate in PEM form"),
        (TLSFiles(certificate: files.certificate, key: text), "holds no private key in PEM form"),
        (TLSFiles(certificate: files.certificate, key: files.certificate), "holds no private key in PEM form"),
        (TLSFiles(certificate: files.certificate, key: otherKey), "is not that of the certificate"),
      ]
      for (files, words) in cases {
        var configuration = try CapacityServer.Configuration.testing(folder)
        configuration.tls = files
        let server = CapacityServer(configuration: configuration, logger: silent)
        let failure = await #expect(throws: ServerFailure.self) { try await server.run { _ in } }
        #expect(failure?.description.contains(words) == true, "\(failure?.description ?? "")")
        #expect(failure?.description.contains("PRIVATE KEY") == false)
      }
      #expect(!FileManager.default.fileExists(atPath: folder.ownerToken))
    }
  }

  @Test("one file without the other is refused, none at all is no TLS; empty counts as not given")
  func both() throws {
    #expect(try TLSFiles.given(certificate: nil, key: "") == nil)
    #expect(try TLSFiles.given(certificate: "c", key: "k") == TLSFiles(certificate: "c", key: "k"))
    let first = #expect(throws: ServerFailure.self) { try TLSFiles.given(certificate: "c", key: nil) }
    #expect(first?.description.contains("needs --tls-key") == true)
    let second = #expect(throws: ServerFailure.self) { try TLSFiles.given(certificate: "", key: "k") }
    #expect(second?.description.contains("needs --tls-certificate") == true)
  }

  @Test("a key that others may read, and a certificate that clients refuse, are warned of")
  func warnings() async throws {
    try await withFolder { folder in
      _ = try folder.prepare()
      let now = Date.now
      let cases: [(Range<Date>, Int, [String])] = [
        (now - 60..<now + 60, 0o600, []),
        (now - 60..<now + 60, 0o640, ["Others than you may read the TLS key: take that right away"]),
        (now - 60..<now + 60, 0o604, ["Others than you may read the TLS key: take that right away"]),
        (now - 60..<now - 30, 0o400, ["The TLS certificate has expired: clients will refuse it"]),
        (now + 30..<now + 60, 0o600, ["The TLS certificate is not valid yet: clients will refuse it"]),
      ]
      for (validity, mode, warnings) in cases {
        let files = try TestCertificate(validity: validity).write(to: folder, mode: mode)
        let link = TLSFiles(certificate: files.certificate, key: folder.path + "/link.pem")
        PrivateFile.remove(link.key)
        try FileManager.default.createSymbolicLink(atPath: link.key, withDestinationPath: files.key)
        let log = RecordedLog()
        try TLSIdentity(link).warn(about: link, at: ServerRoom.now(), to: log.logger)
        #expect(log.lines.map(\.message) == warnings)
        #expect(log.lines.allSatisfy { $0.level == .warning })
      }
    }
  }
}

extension HTTP2ClientTransport.Posix.TransportSecurity {
  fileprivate static func trusting(_ certificate: TestCertificate) -> Self {
    .tls { $0.trustRoots = .certificates([.bytes(Array(certificate.certificate.utf8), format: .pem)]) }
  }
}
