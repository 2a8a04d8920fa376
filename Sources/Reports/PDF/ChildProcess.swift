package import Foundation

/// A process that is waited for without holding a thread.
package struct ChildProcess: Sendable {
  package enum Outcome: Hashable {
    /// By itself, with this status; or that of the signal that ended it.
    case ended(Int32)
    case tookTooLong
  }

  private let process: Process

  /// - Parameter process: Not started yet.
  package init(_ process: Process) { self.process = process }

  /// Starts it and waits for its end. When the time is up or the task is cancelled it is ended, by its id: first
  /// asked to, after two seconds made to.
  ///
  /// - Throws: What Foundation throws where it cannot be started; `CancellationError`.
  package func outcome(timeLimit: Duration) async throws -> Outcome {
    let (statuses, end) = AsyncStream.makeStream(of: Int32.self)
    process.terminationHandler = { process in
      end.yield(process.terminationStatus)
      end.finish()
    }
    try process.run()
    return try await withThrowingTaskGroup(of: Outcome.self) { group in
      group.addTask {
        for await status in statuses { return .ended(status) }
        throw CancellationError()
      }
      group.addTask {
        try await Task.sleep(for: timeLimit)
        return .tookTooLong
      }
      let first = await group.nextResult()
      group.cancelAll()
      if process.isRunning { await stop() }
      guard let first else { throw CancellationError() }
      return try first.get()
    }
  }

  /// With all that it started: Foundation gives each process a group of its own.
  private func stop() async {
    let id = process.processIdentifier
    let target = getpgid(id) == id ? -id : id
    kill(target, SIGTERM)
    // The wait goes on where this task was cancelled.
    await Task.detached { [process] in
      for _ in 0..<40 where process.isRunning { try? await Task.sleep(for: .milliseconds(50)) }
      if process.isRunning || target < 0 { kill(target, SIGKILL) }
    }.value
  }
}
