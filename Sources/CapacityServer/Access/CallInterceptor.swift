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
    let call = CallLog.Call(method: context.descriptor, start: .now)
    if MethodAccess.isOpen(context.descriptor) {
      return await answer(call, of: nil) { try await next(request, context) }
    }
    let caller: Caller
    do {
      caller = try await authenticator.caller(of: request.metadata)
    } catch {
      return refuse(call, error)
    }
    return await withoutActuallyEscaping(next) { next in
      await answer(call, of: caller) {
        try MethodAccess.check(caller.role, mayCall: context.descriptor)
        return try await slots.withSlot {
          try await Deadline.run(within: Deadline.timeout(in: request.metadata)) {
            try await next(request, context)
          }
        }
      }
    }
  }

  /// Runs the handler, and wraps the producer of its messages: it runs after the handler has returned, and
  /// would know neither the caller nor how errors are told.
  private func answer<Output: Sendable>(
    _ call: CallLog.Call,
    of caller: Caller?,
    _ handler: () async throws -> StreamingServerResponse<Output>
  ) async -> StreamingServerResponse<Output> {
    do {
      var contents = try await Caller.$current.withValue(caller, operation: handler).accepted.get()
      contents.producer = { [producer = contents.producer] writer in
        do {
          let trailers = try await Caller.$current.withValue(caller) { try await producer(writer) }
          log.ended(call, caller: caller)
          return trailers
        } catch {
          throw fail(call, error, caller: caller)
        }
      }
      return StreamingServerResponse(accepted: .success(contents))
    } catch {
      return refuse(call, error, caller: caller)
    }
  }

  private func refuse<Output: Sendable>(
    _ call: CallLog.Call,
    _ error: any Error,
    caller: Caller? = nil
  ) -> StreamingServerResponse<Output> {
    StreamingServerResponse(error: fail(call, error, caller: caller))
  }

  private func fail(_ call: CallLog.Call, _ error: any Error, caller: Caller?) -> RPCError {
    let error = errors.rpcError(error, in: call.method)
    log.ended(call, caller: caller, error: error)
    return error
  }
}
