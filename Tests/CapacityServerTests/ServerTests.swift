import CapacityProtos
import Foundation
import GRPCCore
import Testing

@testable import CapacityServer

@Suite("A server on loopback")
struct ServerTests {
  private static let submit = Capacity_V1_AssessmentService.Method.SubmitResponse.descriptor
  private static let list = Capacity_V1_InstrumentService.Method.ListInstruments.descriptor

  @Test("token and address stand in private files while it runs; the token outlives it, the address does not")
  func files() async throws {
    try await withFolder { folder in
      let server = CapacityServer(configuration: try .testing(folder), logger: silent)
      let first = try await server.run { running in
        #expect(try String(contentsOfFile: folder.address, encoding: .utf8) == "\(running.address)")
        #expect(try String(contentsOfFile: folder.ownerToken, encoding: .utf8) == running.ownerToken)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
          let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)
          #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
        }
        return running.ownerToken
      }
      #expect(first != nil)
      #expect(!FileManager.default.fileExists(atPath: folder.address))
      let second = try await server.run { $0.ownerToken }
      #expect(second == first)
      try FileManager.default.removeItem(atPath: folder.ownerToken)
      let third = try await server.run { $0.ownerToken }
      #expect(third == nil)
      #expect(!FileManager.default.fileExists(atPath: folder.ownerToken))
    }
  }

  @Test("a second server on the same folder is refused in words")
  func second() async throws {
    try await withFolder { folder in
      let first = CapacityServer(configuration: try .testing(folder), logger: silent)
      let second = first
      let failure = try await first.run { _ in
        await #expect(throws: ServerFailure.self) { try await second.run { _ in } }
      }
      #expect(failure?.description.contains("uses the data folder") == true)
    }
  }

  @Test("a port that is taken is refused in words")
  func portTaken() async throws {
    try await withFolder { folder in
      let first = CapacityServer(configuration: try .testing(folder), logger: silent)
      let failure = try await first.run { running in
        try await withFolder { other in
          var configuration = try CapacityServer.Configuration.testing(other)
          configuration.address = running.address
          let server = CapacityServer(configuration: configuration, logger: silent)
          return await #expect(throws: ServerFailure.self) { try await server.run { _ in } }
        }
      }
      #expect(failure?.description.contains("another program listens there already") == true)
    }
  }

  @Test("what the body throws comes out, and the server is stopped")
  func bodyThrows() async throws {
    try await withFolder { folder in
      let server = CapacityServer(configuration: try .testing(folder), logger: silent)
      await #expect(throws: CocoaError.self) { try await server.run { _ in throw CocoaError(.featureUnsupported) } }
      try await server.run { _ in }
    }
  }

  @Test("a call without a good token is refused in words")
  func tokens() async throws {
    try await withServer { running, client in
      let listed = try await client.call(Self.list, bytes: [], metadata: running.owner)
      #expect(!listed.isEmpty)
      for metadata: Metadata in [
        [:], ["authorization": "Bearer cap_x"], ["authorization": "Basic x"], ["authorization": ""],
        ["authorization": "      "], ["authorization": "Bearer a", "authorization": "Bearer a"],
        ["authorization": "Bearer \(String(repeating: "x", count: 10 << 10))"],
      ] {
        let error = await #expect(throws: RPCError.self) {
          try await client.call(Self.list, bytes: [], metadata: metadata)
        }
        #expect(error?.code == .unauthenticated)
        #expect(error?.message.contains("oken") == true || error?.message.contains("authorization") == true)
      }
    }
  }

  static let badBytes: [([UInt8], RPCError.Code)] = [
    ([0xFF, 0xFF], .invalidArgument),
    // request_id with bytes that are not UTF-8.
    ([0x0A, 0x02, 0xFF, 0xFE], .invalidArgument),
    // response.technology_requests: a million empty ones.
    (
      [0x12, 0x80, 0x80, 0x80, 0x01] + [[UInt8]](repeating: [0x42, 0x00], count: 1 << 20).joined(), .resourceExhausted
    ),
    ([UInt8](repeating: 0x0A, count: 5 << 20), .resourceExhausted),
  ]

  @Test("bad bytes and large messages get their status, and the server lives on", arguments: badBytes.indices)
  func bytes(row: Int) async throws {
    try await withServer { running, client in
      let (bytes, code) = Self.badBytes[row]
      let error = await #expect(throws: RPCError.self) {
        try await client.call(Self.submit, bytes: bytes, metadata: running.owner)
      }
      #expect(error?.code == code)
      #expect(error?.message.isEmpty == false)
      #expect(error?.detail(Google_Rpc_ErrorInfo.self) != nil)
      let listed = try await client.call(Self.list, bytes: [], metadata: running.owner)
      #expect(!listed.isEmpty)
    }
  }

  @Test("beyond the transport's ceiling the stream is reset, and the server lives on")
  func ceiling() async throws {
    try await withServer { running, client in
      await #expect(throws: RPCError.self) {
        let bytes = [UInt8](repeating: 0x0A, count: 17 << 20)
        return try await client.call(Self.submit, bytes: bytes, metadata: running.owner)
      }
      let listed = try await client.call(Self.list, bytes: [], metadata: running.owner)
      #expect(!listed.isEmpty)
    }
  }

  @Test("a fault of the request arrives with its details")
  func details() async throws {
    try await withServer { running, client in
      let error = await #expect(throws: RPCError.self) {
        try await client.call(Self.submit, bytes: [], metadata: running.owner)
      }
      #expect(error?.code == .invalidArgument)
      #expect(error?.detail(Google_Rpc_BadRequest.self)?.fieldViolations.isEmpty == false)
    }
  }
}
