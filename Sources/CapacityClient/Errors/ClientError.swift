internal import CapacityProtos
internal import GRPCCore

/// Why a call did not succeed, decoded from the status of the call and its details.
package struct ClientError: Error, Sendable, Hashable {
  /// The gRPC status code, in the spelling of the specification, for example `NOT_FOUND`.
  package let code: String
  /// One sentence for people.
  package let message: String
  /// The faults of the request that the server named; it names as many as fit the trailers of a call.
  package let violations: [Violation]
  /// For programs, for example `UNKNOWN_INSTRUMENT_VERSION`; empty where the server gave none.
  package let reason: String
  /// What goes with ``reason``, for example the versions that there are.
  package let metadata: [String: String]
  /// What a command that met this error ends with.
  package let exitStatus: CommandStatus
  /// Whether the call may have been carried out all the same: it was sent, or may have been, and no answer tells.
  package let isOutcomeUnknown: Bool

  /// A fault of a request.
  package struct Violation: Sendable, Hashable {
    /// The path of the field, for example `answers["LAW-01"].level`.
    package let field: String
    /// What was found and what is allowed.
    package let explanation: String
  }

  /// Makes an error that no server sent.
  package init(code: String, message: String, exitStatus: CommandStatus) {
    self.code = code
    self.message = message
    self.exitStatus = exitStatus
    violations = []
    reason = ""
    metadata = [:]
    isOutcomeUnknown = false
  }

  private init(unexpected error: any Error) {
    code = "UNKNOWN"
    message = String(describing: error)
    exitStatus = .failed
    violations = []
    reason = ""
    metadata = [:]
    isOutcomeUnknown = true
  }

  /// Decodes what a call threw.
  ///
  /// - Parameters:
  ///   - error: As grpc-swift throws it; anything else counts as UNKNOWN.
  ///   - server: Who was called, for the words.
  ///   - rejected: What a command ends with when the server finds the arguments faulty.
  ///   - handshakeHint: What may be wrong where the server hangs up before a word was said; a sentence, or empty.
  package init(
    _ error: any Error,
    server: String,
    rejected: CommandStatus = .failed,
    handshakeHint: String = ""
  ) {
    switch error {
    case let error as ClientError: self = error
    case let error as RPCError:
      self.init(rpc: error, server: server, rejected: rejected, handshakeHint: handshakeHint)
    default: self.init(unexpected: error)
    }
  }

  private init(rpc error: RPCError, server: String, rejected: CommandStatus, handshakeHint: String) {
    let details = StatusDetails(metadata: error.metadata)
    code = Self.names[error.code] ?? "UNKNOWN"
    violations = details.violations
    reason = details.info?.reason ?? ""
    metadata = details.info?.metadata ?? [:]
    isOutcomeUnknown = Self.lostAnswers.contains(error.code)
    let sent = error.message.isEmpty ? "no reason was given" : error.message
    switch error.code {
    case .unavailable:
      let words = sent.replacing(Self.transportJargon, with: "")
      let hint = words.contains(Self.handshakeFailure) && !handshakeHint.isEmpty ? " \(handshakeHint)" : ""
      message = "The server at \(server) cannot be reached or is not ready: \(words)\(hint)"
      exitStatus = .unreachable
    case .deadlineExceeded:
      let words = error.message.isEmpty ? "." : ": \(error.message)"
      message = "The server at \(server) did not answer in time (see --deadline)\(words)"
      exitStatus = .unreachable
    case .unauthenticated:
      message = "The server at \(server) does not accept the token: \(sent)"
      exitStatus = .notAuthorised
    case .permissionDenied:
      message = "This token may not do that: \(sent)"
      exitStatus = .notAuthorised
    case .invalidArgument:
      message = sent
      exitStatus = rejected
    default:
      message = sent
      exitStatus = .failed
    }
  }

  // Of grpc-swift-nio-transport; should it word them otherwise, its words are shown as they come.
  private static let transportJargon = "Channel is in a transient failure state and 'wait for ready' isn't enabled. "
  private static let handshakeFailure = "before completing the HTTP/2 connection preface"

  private static let lostAnswers: Set<RPCError.Code> = [
    .unavailable, .deadlineExceeded, .cancelled, .unknown, .internalError,
  ]

  private static let names: [RPCError.Code: String] = [
    .cancelled: "CANCELLED", .unknown: "UNKNOWN", .invalidArgument: "INVALID_ARGUMENT",
    .deadlineExceeded: "DEADLINE_EXCEEDED", .notFound: "NOT_FOUND", .alreadyExists: "ALREADY_EXISTS",
    .permissionDenied: "PERMISSION_DENIED", .resourceExhausted: "RESOURCE_EXHAUSTED",
    .failedPrecondition: "FAILED_PRECONDITION", .aborted: "ABORTED", .outOfRange: "OUT_OF_RANGE",
    .unimplemented: "UNIMPLEMENTED", .internalError: "INTERNAL", .unavailable: "UNAVAILABLE",
    .dataLoss: "DATA_LOSS", .unauthenticated: "UNAUTHENTICATED",
  ]
}

extension ClientError: CustomStringConvertible {
  /// The message, then a line for each fault that it does not tell itself; without faults, for each thing that goes with
  /// the reason.
  package var description: String {
    if violations.count == 1, message.contains(violations[0].explanation) { return message }
    let faults = violations.map { "  \($0.field): \($0.explanation)" }
    let facts = metadata.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
    return ([message] + (faults.isEmpty ? facts : faults)).joined(separator: "\n")
  }
}
