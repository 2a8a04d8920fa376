import CapacityClient
import CapacityProtos
import Foundation
import GRPCCore
import ProtobufC
import Testing

@Suite("Errors of calls")
struct ClientErrorTests {
  @Test(
    "Each status code ends the command as the page says",
    arguments: [
      (RPCError.Code.unavailable, CommandStatus.unreachable), (.deadlineExceeded, .unreachable),
      (.unauthenticated, .notAuthorised), (.permissionDenied, .notAuthorised), (.notFound, .failed),
      (.alreadyExists, .failed), (.failedPrecondition, .failed), (.resourceExhausted, .failed), (.dataLoss, .failed),
      (.internalError, .failed), (.invalidArgument, .failed), (.cancelled, .failed),
    ]
  )
  func exitStatus(code: RPCError.Code, status: CommandStatus) {
    let error = ClientError(RPCError(code: code, message: "why"), server: "127.0.0.1:1")
    #expect(error.exitStatus == status)
    #expect(!error.code.isEmpty)
    #expect(error.message.contains("why"))
  }

  @Test("A call without an answer may have been carried out; a refused one was not")
  func outcomes() {
    let lost: [RPCError.Code] = [.unavailable, .deadlineExceeded, .cancelled, .unknown, .internalError]
    let told: [RPCError.Code] = [.invalidArgument, .permissionDenied, .unauthenticated, .notFound, .alreadyExists]
    for code in lost + told {
      let error = ClientError(RPCError(code: code, message: "why"), server: "s:1")
      #expect(error.isOutcomeUnknown == lost.contains(code), "\(code)")
    }
    #expect(ClientError(CancellationError(), server: "s:1").isOutcomeUnknown)
    #expect(!ClientError(code: "UNAVAILABLE", message: "No server.", exitStatus: .unreachable).isOutcomeUnknown)
  }

  @Test("Exit codes are the ones that scripts rely on")
  func codes() { #expect(CommandStatus.allCases.map(\.rawValue) == Array(0...6)) }

  @Test(
    "A batch is partly done when some of it was",
    arguments: [
      ([], CommandStatus.success), ([.success, .success], .success), ([.invalidSurvey], .invalidSurvey),
      ([.success, .invalidSurvey], .partlyDone), ([.unreachable, .invalidSurvey], .unreachable),
    ] as [([CommandStatus], CommandStatus)]
  )
  func batch(statuses: [CommandStatus], status: CommandStatus) { #expect(CommandStatus(of: statuses) == status) }

  @Test("Violations and reasons come out of the details")
  func details() throws {
    var violation = Google_Rpc_BadRequest.FieldViolation()
    violation.field = "answers[\"LAW-01\"].level"
    violation.description_p = "found 9; allowed: a level from 0 to 4"
    var badRequest = Google_Rpc_BadRequest()
    badRequest.fieldViolations = [violation]
    var info = Google_Rpc_ErrorInfo()
    info.reason = "UNKNOWN_INSTRUMENT_VERSION"
    info.metadata = ["versions": "0.1"]
    let details = [("BadRequest", try badRequest.encoded()), ("ErrorInfo", try info.encoded())]
    let error = ClientError(
      try rpcError(.invalidArgument, details: details),
      server: "s:1",
      rejected: .invalidSurvey
    )
    #expect(error.code == "INVALID_ARGUMENT")
    #expect(error.exitStatus == .invalidSurvey)
    #expect(error.violations.map(\.field) == ["answers[\"LAW-01\"].level"])
    #expect(error.reason == "UNKNOWN_INSTRUMENT_VERSION")
    #expect(error.metadata == ["versions": "0.1"])
    #expect(
      error.description == """
        The request is faulty.
          answers["LAW-01"].level: found 9; allowed: a level from 0 to 4
        """
    )
  }

  @Test("A fault that the message tells itself is told once")
  func oneFault() throws {
    var violation = Google_Rpc_BadRequest.FieldViolation()
    violation.field = "state_code"
    violation.description_p = "is faulty."
    var badRequest = Google_Rpc_BadRequest()
    badRequest.fieldViolations = [violation]
    let details = [("BadRequest", try badRequest.encoded())]
    let error = ClientError(try rpcError(.invalidArgument, details: details), server: "s:1")
    #expect(error.description == "The request is faulty.")
  }

  @Test("A server that hangs up at once may want TLS, or another certificate; one that is not there does not")
  func handshake() {
    let jargon = "Channel is in a transient failure state and 'wait for ready' isn't enabled. "
    func message(_ words: String) -> String {
      let error = RPCError(code: .unavailable, message: jargon + words)
      return ClientError(error, server: "s:1", handshakeHint: "Try --ca-file.").message
    }
    let hungUp = "Closed the connection before completing the HTTP/2 connection preface."
    let lead = "The server at s:1 cannot be reached or is not ready: "
    #expect(message(hungUp) == lead + hungUp + " Try --ca-file.")
    #expect(message("Refused.") == lead + "Refused.")
  }

  @Test("Broken details hide nothing", arguments: [[0xFF, 0xFF], [], [0x1A, 0x7F, 0x01]] as [[UInt8]])
  func brokenDetails(bytes: [UInt8]) {
    var metadata = Metadata()
    metadata.addBinary(bytes, forKey: "grpc-status-details-bin")
    let error = ClientError(RPCError(code: .notFound, message: "gone", metadata: metadata), server: "s:1")
    #expect(error.message == "gone")
    #expect(error.violations.isEmpty)
  }

  @Test("An error of another kind keeps its words")
  func otherErrors() {
    struct Odd: Error, CustomStringConvertible { let description = "odd" }
    #expect(ClientError(Odd(), server: "s:1").message == "odd")
    let own = ClientError(code: "NOT_FOUND", message: "m", exitStatus: .failed)
    #expect(ClientError(own, server: "s:1") == own)
  }

  private func rpcError(_ code: RPCError.Code, details: [(name: String, bytes: [UInt8])]) throws -> RPCError {
    var status = Google_Rpc_Status()
    status.code = Int32(code.rawValue)
    status.details = details.map { detail in
      var any = Google_Protobuf_Any()
      any.typeURL = "type.googleapis.com/google.rpc.\(detail.name)"
      any.value = Data(detail.bytes)
      return any
    }
    var metadata = Metadata()
    metadata.addBinary(try status.encoded(), forKey: "grpc-status-details-bin")
    return RPCError(code: code, message: "The request is faulty.", metadata: metadata)
  }
}
