internal import GRPCCore
internal import Synchronization

/// Hands the parts of an answer from a handler to the task that writes them to the network, one at a time: a handler
/// waits while its reader is slow.
final class Handoff: ClosableRPCWriterProtocol {
  typealias Element = RPCResponsePart<[UInt8]>

  /// The reader has gone.
  struct ReaderGone: Error {}

  private struct State {
    var part: Element?
    var isFinished = false
    var isReaderGone = false
    var reader: CheckedContinuation<Element?, Never>?
    var writers: [CheckedContinuation<Void, Never>] = []
    var whenReaderLeaves: (@Sendable () -> Void)?
  }

  private let state = Mutex(State())

  /// Runs the action once the reader has gone before the end; at once if it has.
  func whenReaderLeaves(_ action: @escaping @Sendable () -> Void) {
    let isGone = state.withLock { state in
      state.whenReaderLeaves = action
      return state.isReaderGone
    }
    if isGone { action() }
  }

  /// - Throws: ``ReaderGone``.
  func write(_ part: Element) async throws {
    while true {
      let step = state.withLock { state -> Step in
        if state.isReaderGone || state.isFinished { return .gone }
        if let reader = state.reader {
          state.reader = nil
          return .hand(reader)
        }
        guard state.part == nil else { return .wait }
        state.part = part
        return .kept
      }
      switch step {
      case .gone: throw ReaderGone()
      case .hand(let reader): return reader.resume(returning: part)
      case .kept: return
      case .wait: await waitForRoom()
      }
    }
  }

  func write(contentsOf parts: some Sequence<Element>) async throws {
    for part in parts { try await write(part) }
  }

  func finish() async {
    let waiting = state.withLock { state in
      state.isFinished = true
      defer { (state.reader, state.writers) = (nil, []) }
      return (state.reader, state.writers)
    }
    waiting.0?.resume(returning: nil)
    waiting.1.forEach { $0.resume() }
  }

  func finish(throwing error: any Error) async { await finish() }

  /// The next part; `nil` after the last. One reader at a time.
  func next() async -> Element? {
    await withCheckedContinuation { continuation in
      let (ready, writers) = state.withLock { state -> (Element??, [CheckedContinuation<Void, Never>]) in
        if let part = state.part {
          defer { (state.part, state.writers) = (nil, []) }
          return (.some(part), state.writers)
        }
        if state.isFinished || state.isReaderGone { return (.some(nil), []) }
        state.reader = continuation
        return (.none, [])
      }
      if let ready { continuation.resume(returning: ready) }
      writers.forEach { $0.resume() }
    }
  }

  /// Nothing is read any more: writers are told so.
  func leave() {
    let waiting = state.withLock { state in
      (state.isReaderGone, state.part) = (true, nil)
      defer { (state.reader, state.writers, state.whenReaderLeaves) = (nil, [], nil) }
      return (state.reader, state.writers, state.whenReaderLeaves)
    }
    waiting.0?.resume(returning: nil)
    waiting.1.forEach { $0.resume() }
    waiting.2?()
  }

  private enum Step {
    case gone
    case hand(CheckedContinuation<Element?, Never>)
    case kept
    case wait
  }

  private func waitForRoom() async {
    await withCheckedContinuation { continuation in
      let isFree = state.withLock { state in
        guard state.part != nil, !state.isReaderGone, !state.isFinished else { return true }
        state.writers.append(continuation)
        return false
      }
      if isFree { continuation.resume() }
    }
  }
}
