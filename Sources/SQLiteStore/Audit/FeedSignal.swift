internal import Synchronization

/// Tells those who watch the feed that something was committed. Nothing is kept for a slow one but that there is
/// something.
final class FeedSignal: Sendable {
  private struct State {
    var next = 0
    var watchers: [Int: AsyncStream<Void>.Continuation] = [:]
  }

  private let state = Mutex(State())

  func changes() -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let id = state.withLock { state in
      state.next += 1
      state.watchers[state.next] = continuation
      return state.next
    }
    continuation.onTermination = { [weak self] _ in self?.remove(id) }
    return stream
  }

  func raise() {
    for watcher in state.withLock({ Array($0.watchers.values) }) { watcher.yield() }
  }

  private func remove(_ id: Int) { state.withLock { _ = $0.watchers.removeValue(forKey: id) } }
}
