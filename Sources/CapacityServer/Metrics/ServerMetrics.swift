internal import GRPCCore
internal import Synchronization

/// What the server counts of its calls since it started. Never who called, nor about what.
final class ServerMetrics: Sendable {
  /// The door that a call came through.
  enum Door: String, Sendable, Hashable {
    case grpc
    case http
  }

  /// Calls of one method through one door that ended in one way.
  struct Key: Sendable, Hashable, Comparable {
    let method: String
    let door: Door
    /// In gRPC's words, for example `ok` or `invalidArgument`.
    let code: String

    static func < (left: Key, right: Key) -> Bool {
      (left.method, left.door.rawValue, left.code) < (right.method, right.door.rawValue, right.code)
    }
  }

  struct Counts: Sendable, Hashable {
    var calls: [Key: Int] = [:]
    /// By method.
    var durations: [String: DurationHistogram] = [:]
    /// By method; calls under way.
    var underWay: [String: Int] = [:]
    /// By HTTP status: all that the HTTP door answered.
    var answers: [Int: Int] = [:]
    /// Runs of schedules that ended well.
    var reportsMade = 0
    /// Runs of schedules that failed.
    var reportsFailed = 0
  }

  private let state = Mutex(Counts())

  var counts: Counts { state.withLock { $0 } }

  func began(_ method: String) { state.withLock { $0.underWay[method, default: 0] += 1 } }

  /// - Parameter code: `nil`: it succeeded.
  func ended(_ method: String, through door: Door, code: RPCError.Code?, after duration: Duration) {
    let key = Key(method: method, door: door, code: code.map { "\($0)" } ?? "ok")
    state.withLock { counts in
      counts.calls[key, default: 0] += 1
      counts.durations[method, default: DurationHistogram()].add(duration)
      counts.underWay[method, default: 0] -= 1
    }
  }

  /// A run of a schedule has ended.
  func reportRunEnded(well: Bool) {
    state.withLock { counts in
      if well { counts.reportsMade += 1 } else { counts.reportsFailed += 1 }
    }
  }

  func answered(_ status: Int) { state.withLock { $0.answers[status, default: 0] += 1 } }
}

/// How long calls took.
struct DurationHistogram: Sendable, Hashable {
  /// Upper bounds of the buckets, seconds.
  static let bounds = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

  /// Calls in each bucket, not those of the buckets before it; the last one has those beyond all bounds.
  private(set) var counts = [Int](repeating: 0, count: bounds.count + 1)
  /// Seconds.
  private(set) var sum = 0.0

  var count: Int { counts.reduce(0, +) }

  mutating func add(_ duration: Duration) {
    let seconds = duration / .seconds(1)
    sum += seconds
    counts[Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count] += 1
  }
}
