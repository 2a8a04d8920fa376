internal import Assessments
internal import GRPCCore

/// What surrounds every call: who calls and may they, until when, how errors look outside, one line in the log.
struct CallInterceptor: ServerInterceptor {
  let authenticator: Authenticator
  let errors: ErrorTranslator
  let log: CallLog
  let slots: CallSlots

  func intercept<Input: Sendable, Output: Sendable>(
    request: StreamingServerRequest<Input>,
    context: ServerContext,
    next:
      @Sendable (StreamingServerRequest<Input>, ServerContext) async throws -> StreamingServerResponse<Output>
  ) async throws -> StreamingServerResponse<Output> {
    let call = log.began(context.descriptor)
    if MethodAccess.isOpen(context.descriptor) {
      return await answer(call, of: nil, from: nil) { try await next(request, context) }
    }
    let caller: Caller
    do {
      // In a slot as well: whoever tries tokens must not use up the store's readers.
      caller = try await slots.withSlot { try await authenticator.caller(of: request.metadata) }
    } catch {
      return refuse(call, error, of: (error as? AuthenticationFailure)?.principal)
    }
    let timeout = Deadline.timeout(in: request.metadata)
    return await withoutActuallyEscaping(next) { next in
      await answer(call, of: caller, from: Peer(context, request.metadata, authenticator), within: timeout) {
        try MethodAccess.check(caller, mayCall: context.descriptor)
        return try await slots.withSlot {
          try await Deadline.run(within: timeout) { try await next(request, context) }
        }
      }
    }
  }

  /// Runs the handler, and wraps the producer of its messages: it runs after the handler has returned, and
  /// would know neither the caller nor how errors are told.
  private func answer<Output: Sendable>(
    _ call: CallLog.Call,
    of caller: Caller?,
    from peer: Peer?,
    within timeout: Duration? = nil,
    _ handler: () async throws -> StreamingServerResponse<Output>
  ) async -> StreamingServerResponse<Output> {
    do {
      var contents = try await Caller.$current.withValue(caller) {
        try await Peer.$current.withValue(peer) {
          try await Caller.$address.withValue(peer?.address, operation: handler).accepted.get()
        }
      }
      contents.producer = { [producer = contents.producer] writer in
        do {
          let trailers = try await Caller.$current.withValue(caller) {
            try await Peer.$current.withValue(peer) {
              try await Caller.$address.withValue(peer?.address) { try await producer(writer) }
            }
          }
          log.ended(call, of: caller?.principal)
          return trailers
        } catch let error as RPCError where error.code == .unavailable && Deadline.isOver(timeout, since: call.start) {
          // A stream's handler is told to end when its time is over as when the server stops, and knows no difference.
          throw fail(call, CancellationError(), of: caller?.principal)
        } catch {
          throw fail(call, error, of: caller?.principal)
        }
      }
      return StreamingServerResponse(accepted: .success(contents))
    } catch {
      return refuse(call, error, of: caller?.principal)
    }
  }

  private func refuse<Output: Sendable>(
    _ call: CallLog.Call,
    _ error: any Error,
    of principal: String?
  ) -> StreamingServerResponse<Output> {
    StreamingServerResponse(error: fail(call, error, of: principal))
  }

  private func fail(_ call: CallLog.Call, _ error: any Error, of principal: String?) -> RPCError {
    let failure = errors.failure(error, in: call.method)
    log.ended(call, of: principal, failure: failure)
    return failure.error
  }
}
