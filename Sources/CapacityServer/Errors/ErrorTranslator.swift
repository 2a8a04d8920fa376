internal import Assessments
internal import GRPCCore
internal import Logging
internal import ProtobufC

/// The one place where errors become what callers see. What concerns operators goes to the log, under an id
/// that the caller is given.
struct ErrorTranslator: Sendable {
  let logger: Logger

  /// - Parameters:
  ///   - error: Whatever ended a call.
  ///   - method: The method that was called, for the log.
  func failure(_ error: any Error, in method: MethodDescriptor) -> CallFailure {
    switch error {
    case let error as RPCError: translate(error, in: method)
    case let error as AssessmentError: CallFailure(ErrorStatus(error))
    case let error as AuthenticationFailure: CallFailure(ErrorStatus(error))
    case let error as ProtobufError: CallFailure(ErrorStatus(error))
    case let error as StoreError: CallFailure(report(error, in: method))
    case let error as CallSlots.Exhausted: CallFailure(ErrorStatus(error))
    case is BackupStream.Busy: CallFailure(.backupUnderWay)
    case is CancellationError: CallFailure(Self.deadlineExceeded)
    case let error as any RPCErrorConvertible: CallFailure(RPCError(error))
    default: CallFailure(bug(error, in: method))
    }
  }

  /// An `RPCError` goes through as it is, unless it only wraps one of ours.
  private func translate(_ error: RPCError, in method: MethodDescriptor) -> CallFailure {
    switch error.cause {
    case let cause as ProtobufError: CallFailure(ErrorStatus(cause))
    case let cause? where error.code == .unknown: failure(cause, in: method)
    default: CallFailure(error)
    }
  }

  private static let deadlineExceeded = ErrorStatus(
    code: .deadlineExceeded,
    message: "The time that the caller gave for the call was over. A submit may have been stored: "
      + "send it again with the same request_id",
    reason: "DEADLINE_EXCEEDED"
  )

  private func report(_ error: StoreError, in method: MethodDescriptor) -> ErrorStatus {
    switch error {
    case .unavailable(let obstacle, _):
      log(error, in: method) { ErrorStatus(obstacle, incident: $0) }
    case .damaged(_, let assessment?):
      log(error, in: method) { ErrorStatus(damagedAssessment: assessment, incident: $0) }
    case .damaged, .newerSchema:
      log(error, in: method) { ErrorStatus(damagedStoreOf: $0) }
    case .overloaded(let limit, let value): ErrorStatus(overloaded: limit, value)
    case .unexpected: bug(error, in: method)
    }
  }

  private func bug(_ error: any Error, in method: MethodDescriptor) -> ErrorStatus {
    log(error, in: method) { id in
      ErrorStatus(
        code: .internalError,
        message: "A fault of the server. Its log has more under the incident \(id)",
        reason: "INTERNAL",
        metadata: ["incident": id]
      )
    }
  }

  private func log(
    _ error: any Error,
    in method: MethodDescriptor,
    status: (_ incident: String) -> ErrorStatus
  ) -> ErrorStatus {
    let incident = String(UInt64.random(in: .min ... .max), radix: 36)
    logger.error(
      "A call failed",
      metadata: ["incident": "\(incident)", "method": "\(method.fullyQualifiedMethod)", "error": "\(error)"]
    )
    return status(incident)
  }
}
