internal import Synchronization

/// Wakes the one that makes the runs of schedules, and tells it to stop.
final class RunnerBell: Sendable {
  private struct State {
    var isStopped = false
    var waiting: AsyncStream<Void>.Continuation?
  }

  private let state = Mutex(State())

  var isStopped: Bool { state.withLock { $0.isStopped } }

  /// What is rung from now on, in place of what was given before.
  func rings() -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    state.withLock { state in
      state.waiting = continuation
      if state.isStopped { continuation.yield() }
    }
    return stream
  }

  func ring() { state.withLock { _ = $0.waiting?.yield() } }

  /// Rings for the last time: no run is started any more.
  func stop() {
    state.withLock { state in
      state.isStopped = true
      state.waiting?.yield()
    }
  }
}
