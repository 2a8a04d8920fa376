import Assessments
import CapacityProtos
import Foundation
import GRPCCore
import GRPCNIOTransportHTTP2
import Logging
import ProtobufC

@testable import CapacityServer

/// Runs the body with a folder that is gone afterwards.
func withFolder<Value>(_ body: (DataFolder) async throws -> Value) async throws -> Value {
  let folder = DataFolder(path: NSTemporaryDirectory() + "capacity-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(atPath: folder.path) }
  return try await body(folder)
}

let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

/// An id of the form that the store wants.
func newID() -> String {
  var generator = SystemRandomNumberGenerator()
  return ULID.make(milliseconds: 7, using: &generator)
}

extension CapacityServer.Configuration {
  static func testing(_ folder: DataFolder) throws -> CapacityServer.Configuration {
    var configuration = CapacityServer.Configuration.defaults(folder: folder)
    configuration.address = try ListenAddress("127.0.0.1:0")
    configuration.gracePeriod = .seconds(2)
    return configuration
  }
}

/// A client of a server that runs.
typealias Client = GRPCClient<HTTP2ClientTransport.Posix>

/// Runs the body with a server in a fresh folder and a client of it.
func withServer<Value: Sendable>(
  _ body: @escaping @Sendable (RunningServer, Client) async throws -> Value
) async throws -> Value {
  try await withFolder { folder in
    let server = CapacityServer(configuration: try .testing(folder), logger: silent)
    return try await server.run { running in
      try await withClient(of: running) { try await body(running, $0) }
    }
  }
}

func withClient<Value: Sendable>(
  of running: RunningServer,
  _ body: (Client) async throws -> Value
) async throws -> Value {
  let transport = try HTTP2ClientTransport.Posix(
    target: .ipv4(address: running.address.host, port: running.address.port),
    transportSecurity: .plaintext
  )
  return try await withGRPCClient(transport: transport) { try await body($0) }
}

extension RunningServer {
  /// What a caller with the owner's token sends.
  var owner: Metadata { ["authorization": "Bearer \(ownerToken ?? "")"] }
}

/// Sends bytes as they are.
struct RawBytes: MessageSerializer, MessageDeserializer {
  func serialize<Bytes: GRPCContiguousBytes>(_ message: [UInt8]) throws -> Bytes { Bytes(message) }

  func deserialize<Bytes: GRPCContiguousBytes>(_ bytes: Bytes) throws -> [UInt8] {
    bytes.withUnsafeBytes { [UInt8]($0) }
  }
}

extension GRPCClient {
  /// A unary call with bytes that need not be a message.
  func call(_ method: MethodDescriptor, bytes: [UInt8], metadata: Metadata) async throws -> [UInt8] {
    try await unary(
      request: ClientRequest(message: bytes, metadata: metadata),
      descriptor: method,
      serializer: RawBytes(),
      deserializer: RawBytes(),
      options: .defaults
    ) { try $0.message }
  }
}

extension RPCError {
  /// What `grpc-status-details-bin` says.
  var details: Google_Rpc_Status? {
    guard let bytes = metadata[binaryValues: "grpc-status-details-bin"].first(where: { _ in true }) else { return nil }
    return try? Google_Rpc_Status(decoding: bytes)
  }

  /// The detail of a type.
  func detail<Message: ProtobufMessage>(_ type: Message.Type) -> Message? {
    let url = "type.googleapis.com/" + Message.protobufName
    guard let any = details?.details.first(where: { $0.typeURL == url }) else { return nil }
    return try? Message(decoding: Array(any.value))
  }
}
