internal import CapacityProtos
internal import Synchronization

/// Whether each service answers, and who waits to hear of it.
///
/// A slow watcher hears the newest status, not every one in between: nothing queues up.
final class HealthStatuses: Sendable {
  typealias Status = Grpc_Health_V1_HealthCheckResponse.ServingStatus

  private struct State {
    var statuses: [String: Status]
    var watchers: [Int: Watcher] = [:]
    var nextWatcher = 0
  }

  private struct Watcher {
    let service: String
    let continuation: AsyncStream<Status>.Continuation
  }

  private let state: Mutex<State>

  /// - Parameter services: Full names. Each, and the server as a whole (`""`), starts as serving.
  init(services: [String]) {
    let names = services + [""]
    state = Mutex(State(statuses: Dictionary(names.map { ($0, .serving) }) { status, _ in status }))
  }

  /// `nil`: there is no such service.
  func status(of service: String) -> Status? {
    state.withLock { $0.statuses[service] }
  }

  /// Says that nothing is served any more.
  func stopServing() {
    state.withLock { state in
      guard state.statuses[""] == .serving else { return }
      state.statuses = state.statuses.mapValues { _ in .notServing }
      for watcher in state.watchers.values where state.statuses[watcher.service] != nil {
        watcher.continuation.yield(.notServing)
      }
    }
  }

  /// The status now, and again at each change. An unknown service is told so, once.
  func watch(_ service: String) -> (statuses: AsyncStream<Status>, stop: @Sendable () -> Void) {
    let (stream, continuation) = AsyncStream.makeStream(of: Status.self, bufferingPolicy: .bufferingNewest(1))
    state.withLock { state in
      let id = state.nextWatcher
      state.nextWatcher += 1
      state.watchers[id] = Watcher(service: service, continuation: continuation)
      continuation.onTermination = { [weak self] _ in self?.remove(id) }
      continuation.yield(state.statuses[service] ?? .serviceUnknown)
    }
    return (stream, { continuation.finish() })
  }

  private func remove(_ watcher: Int) {
    _ = state.withLock { $0.watchers.removeValue(forKey: watcher) }
  }
}
