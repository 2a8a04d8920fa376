internal import CapacityProtos
package import GRPCCore
internal import GRPCNIOTransportHTTP2

/// A connection to a server, with a typed method for every RPC.
///
/// Every call has a deadline. Calls that find the server unavailable are tried again with growing pauses, as far as
/// they may be repeated: a submission may, because it carries a request id; the making of a token, what registers or retires, and the
/// end of a sharing may not.
package struct CapacityClient: Sendable {
  /// The server, for messages to people.
  package let server: String
  /// The language of rendered words, a BCP 47 tag.
  package let language: String

  let instrumentService: any Capacity_V1_InstrumentService.ClientProtocol
  let assessmentService: any Capacity_V1_AssessmentService.ClientProtocol
  let scoreService: any Capacity_V1_ScoreService.ClientProtocol
  let reportService: any Capacity_V1_ReportService.ClientProtocol
  let transferService: any Capacity_V1_TransferService.ClientProtocol
  let reviewService: any Capacity_V1_ReviewService.ClientProtocol
  let adminService: any Capacity_V1_AdminService.ClientProtocol
  let signInService: any Capacity_V1_SignInService.ClientProtocol
  let metadata: Metadata
  private let deadline: Duration
  private let handshakeHint: String

  /// Wraps a running gRPC client, over any transport.
  ///
  /// - Parameters:
  ///   - client: Its connections are run by the caller.
  ///   - server: Its name for messages to people.
  ///   - token: Sent as `authorization: Bearer`; `nil`: none is sent.
  ///   - deadline: Of every call, all its attempts together.
  ///   - language: Of rendered words, a BCP 47 tag.
  ///   - handshakeHint: What may be wrong where the server hangs up before a word was said; a sentence, or empty.
  package init(
    wrapping client: GRPCClient<some ClientTransport>,
    server: String,
    token: String?,
    deadline: Duration = .seconds(30),
    language: String = "en",
    handshakeHint: String = ""
  ) {
    self.server = server
    self.language = language
    instrumentService = Capacity_V1_InstrumentService.Client(wrapping: client)
    assessmentService = Capacity_V1_AssessmentService.Client(wrapping: client)
    scoreService = Capacity_V1_ScoreService.Client(wrapping: client)
    reportService = Capacity_V1_ReportService.Client(wrapping: client)
    transferService = Capacity_V1_TransferService.Client(wrapping: client)
    reviewService = Capacity_V1_ReviewService.Client(wrapping: client)
    adminService = Capacity_V1_AdminService.Client(wrapping: client)
    signInService = Capacity_V1_SignInService.Client(wrapping: client)
    metadata = token.map { ["authorization": "Bearer \($0)"] } ?? [:]
    self.deadline = deadline
    self.handshakeHint = handshakeHint
  }

  /// Connects, runs `body` and closes the connection.
  ///
  /// Loopback addresses are reached in plaintext, unless the settings name trust roots; all others through TLS, with
  /// those or the system's.
  ///
  /// - Parameters:
  ///   - settings: Which server, and as whom.
  ///   - deadline: Of every call, all its attempts together.
  ///   - language: Of rendered words, a BCP 47 tag.
  ///   - body: Gets the client; it must not outlive the call.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws, or ``ClientError``.
  package static func with<Result: Sendable>(
    _ settings: ConnectionSettings,
    deadline: Duration = .seconds(30),
    language: String = "en",
    _ body: (CapacityClient) async throws -> Result
  ) async throws -> Result {
    let transport: HTTP2ClientTransport.Posix
    do {
      transport = try HTTP2ClientTransport.Posix(
        target: settings.server.target,
        transportSecurity: settings.security
      )
    } catch {
      throw ClientError(
        code: "UNAVAILABLE",
        message: "No connection to \(settings.server) can be made: \(error)",
        exitStatus: .unreachable
      )
    }
    return try await withGRPCClient(transport: transport) { client in
      let capacity = CapacityClient(
        wrapping: client,
        server: settings.server.description,
        token: settings.token,
        deadline: deadline,
        language: language,
        handshakeHint: settings.handshakeHint
      )
      return try await body(capacity)
    }
  }

  /// Runs one RPC with the token and the options of this client.
  ///
  /// The retries are ours: grpc-swift's retry policy answers a refused connection only when the deadline is over.
  ///
  /// - Parameters:
  ///   - rejected: What a command ends with when the server finds the arguments faulty.
  ///   - repeats: Whether it may be tried again: `false` for what would be done twice, or would undo what came
  ///     between, if only the answer was lost.
  ///   - rpc: The call.
  func call<Result>(
    rejected: CommandStatus = .failed,
    repeats: Bool = true,
    _ rpc: (Metadata, CallOptions) async throws -> Result
  ) async throws(ClientError) -> Result {
    let end = ContinuousClock.now + deadline
    var retries = repeats ? Retries() : .none
    while true {
      var options = CallOptions.defaults
      options.timeout = max(end - .now, .milliseconds(1))
      // Answers can be larger than what may be sent: an assessment holds the response and its scorecard.
      options.maxResponseMessageBytes = 16 << 20
      do {
        return try await rpc(metadata, options)
      } catch {
        guard let pause = retries.pause(after: error), ContinuousClock.now + pause < end,
          (try? await Task.sleep(for: pause)) != nil
        else { throw ClientError(error, server: server, rejected: rejected, handshakeHint: handshakeHint) }
      }
    }
  }
}
