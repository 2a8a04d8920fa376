import CapacityClient
import CapacityProtos
import GRPCCore
import GRPCInProcessTransport
import ProtobufC
import Synchronization
import Testing

@Suite("Administration")
struct AdministrationTests {
  /// Lists seven agencies in pages, and fails at whatever changes something.
  private final class Server: RegistrableRPCService {
    let attempts = Mutex(0)
    let failure: RPCError.Code

    init(failure: RPCError.Code = .unavailable) { self.failure = failure }

    func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {
      typealias Admin = Capacity_V1_AdminService.Method
      typealias Assessment = Capacity_V1_AssessmentService.Method
      fail(Admin.CreateToken.descriptor, Admin.CreateToken.Input.self, on: &router)
      fail(Admin.RotateToken.descriptor, Admin.RotateToken.Input.self, on: &router)
      fail(Admin.CreateAgency.descriptor, Admin.CreateAgency.Input.self, on: &router)
      fail(Admin.RetireAgency.descriptor, Admin.RetireAgency.Input.self, on: &router)
      fail(Admin.CreateState.descriptor, Admin.CreateState.Input.self, on: &router)
      fail(Admin.RetireState.descriptor, Admin.RetireState.Input.self, on: &router)
      fail(Assessment.UnshareAssessment.descriptor, Assessment.UnshareAssessment.Input.self, on: &router)
      router.registerHandler(
        forMethod: Capacity_V1_AdminService.Method.ListAgencies.descriptor,
        deserializer: ProtobufDeserializer<Capacity_V1_ListAgenciesRequest>(),
        serializer: ProtobufSerializer<Capacity_V1_ListAgenciesResponse>()
      ) { request, _ in
        var first = 0
        var answer = Capacity_V1_ListAgenciesResponse()
        for try await message in request.messages {
          first = Int(message.pageToken) ?? 0
          // At most three at a time, whatever is asked for.
          let last = min(7, first + min(3, Int(message.pageSize)))
          for number in first..<last {
            var agency = Capacity_V1_Agency()
            agency.agencyID = "agency-\(number)"
            answer.agencies.append(agency)
          }
          answer.nextPageToken = last < 7 ? "\(last)" : ""
        }
        return StreamingServerResponse(single: ServerResponse(message: answer))
      }
    }

    private func fail<Input: ProtobufMessage, Transport: ServerTransport>(
      _ method: MethodDescriptor,
      _ input: Input.Type,
      on router: inout RPCRouter<Transport>
    ) {
      router.registerHandler(
        forMethod: method,
        deserializer: ProtobufDeserializer<Input>(),
        serializer: ProtobufSerializer<Input>()
      ) { [self] request, _ in
        for try await _ in request.messages {}
        attempts.withLock { $0 += 1 }
        throw RPCError(code: failure, message: "not now")
      }
    }
  }

  private func withClient<Result: Sendable>(
    of server: Server,
    _ body: @Sendable (CapacityClient) async throws -> Result
  ) async throws -> Result {
    let transport = InProcessTransport()
    return try await withGRPCServer(transport: transport.server, services: [server]) { _ in
      try await withGRPCClient(transport: transport.client) { client in
        // Minutes: with all suites at once, a call may wait long for its turn.
        try await body(CapacityClient(wrapping: client, server: "test", token: "secret", deadline: .seconds(600)))
      }
    }
  }

  /// What would be done twice, or would undo what came between.
  enum Single: CaseIterable {
    case createToken, rotateToken, createAgency, retireAgency, createState, retireState, unshare

    fileprivate func call(_ client: CapacityClient) async throws {
      switch self {
      case .createToken: _ = try await client.createToken(for: .init(), expireTime: nil)
      case .rotateToken: _ = try await client.rotateToken("T", expireTime: nil)
      case .createAgency: _ = try await client.createAgency("agency")
      case .retireAgency: _ = try await client.retireAgency("agency")
      case .createState: _ = try await client.createState("XAA")
      case .retireState: _ = try await client.retireState("XAA")
      case .unshare: _ = try await client.unshareAssessment("A", with: "agency")
      }
    }
  }

  @Test(
    "What must not be done twice is never tried again: the answer to the first may only have been lost",
    arguments: Single.allCases
  )
  func noRepetition(single: Single) async throws {
    let server = Server()
    let error = try await withClient(of: server) { client in
      await #expect(throws: ClientError.self) { try await single.call(client) }
    }
    #expect(error?.exitStatus == .unreachable)
    #expect(error?.isOutcomeUnknown == true)
    #expect(server.attempts.withLock { $0 } == 1)
  }

  @Test(
    "What the server refuses ends the command as the page says",
    arguments: [
      (RPCError.Code.permissionDenied, CommandStatus.notAuthorised), (.unauthenticated, .notAuthorised),
      (.invalidArgument, .usage), (.failedPrecondition, .failed), (.alreadyExists, .failed), (.notFound, .failed),
    ]
  )
  func refusals(code: RPCError.Code, status: CommandStatus) async throws {
    let error = try await withClient(of: Server(failure: code)) { client in
      await #expect(throws: ClientError.self) { try await client.createToken(for: .init(), expireTime: nil) }
    }
    #expect(error?.exitStatus == status)
    #expect(error?.message.contains("not now") == true)
  }

  @Test(
    "Lists are read a page at a time, or to the end",
    arguments: [
      (Pages.one(size: 2, token: ""), ["0", "1"], "2"), (.one(size: 50, token: "6"), ["6"], ""),
      (.all(from: ""), ["0", "1", "2", "3", "4", "5", "6"], ""), (.all(from: "5"), ["5", "6"], ""),
    ]
  )
  func pages(pages: Pages, numbers: [String], next: String) async throws {
    let list = try await withClient(of: Server()) { try await $0.agencies(pages) }
    #expect(list.agencies.map(\.agencyID) == numbers.map { "agency-\($0)" })
    #expect(list.nextPageToken == next)
  }
}
