internal import CapacityProtos
internal import GRPCCore

/// `grpc.health.v1`: what orchestrators ask before they send calls.
struct HealthService: Grpc_Health_V1_Health.SimpleServiceProtocol {
  let statuses: HealthStatuses

  func check(
    request: Grpc_Health_V1_HealthCheckRequest,
    context: ServerContext
  ) async throws -> Grpc_Health_V1_HealthCheckResponse {
    guard let status = statuses.status(of: request.service) else {
      throw RPCError(code: .notFound, message: "This server has no service \"\(request.service.limited(to: 200))\"")
    }
    return Grpc_Health_V1_HealthCheckResponse(status)
  }

  func watch(
    request: Grpc_Health_V1_HealthCheckRequest,
    response: RPCWriter<Grpc_Health_V1_HealthCheckResponse>,
    context: ServerContext
  ) async throws {
    let watch = statuses.watch(request.service)
    defer { watch.stop() }
    // Raised when the watcher goes away and when the server stops.
    try await withRPCCancellationHandler {
      // The handler is not called for what happened before.
      if context.cancellation.isCancelled { watch.stop() }
      for await status in watch.statuses {
        try await response.write(Grpc_Health_V1_HealthCheckResponse(status))
      }
    } onCancelRPC: {
      watch.stop()
    }
    throw RPCError(code: .cancelled, message: "The watch has ended")
  }
}

extension Grpc_Health_V1_HealthCheckResponse {
  fileprivate init(_ status: ServingStatus) {
    self.init()
    self.status = status
  }
}
