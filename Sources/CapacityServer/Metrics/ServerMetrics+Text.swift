internal import Assessments
internal import CapacityProtos
internal import Foundation
internal import GRPCCore
internal import ProtobufC

extension ServerMetrics {
  /// What is read at the moment of asking, beside the counts.
  struct Gauges: Sendable, Hashable {
    /// `nil`: the store did not answer.
    var assessments: Int?
    /// `nil`: the store did not answer.
    var schedules: ScheduleFigures?
    /// Writes that wait for the transaction before theirs.
    var waitingWrites: Int
    /// Seconds since 1970.
    var started: Double
    /// Bytes of memory that are resident; `nil` where the system does not tell.
    var memory: Int?
  }

  private static let streams = Set(
    protoMethods.filter { $0.descriptor.type?.isResponseStreaming == true }.map(\.descriptor.fullyQualifiedMethod)
  )

  func text(_ gauges: Gauges) -> String {
    let counts = counts
    var text = MetricsText()
    text.family("capacity_rpcs_total", .counter, "Calls that have ended, by method, door and gRPC status.")
    for (key, count) in counts.calls.sorted(by: { $0.key < $1.key }) {
      let labels = [("method", key.method), ("door", key.door.rawValue), ("code", key.code)]
      text.sample("capacity_rpcs_total", labels, Double(count))
    }
    text.family("capacity_rpc_duration_seconds", .histogram, "How long calls took, by method.")
    for (method, histogram) in counts.durations.sorted(by: { $0.key < $1.key }) {
      text.histogram("capacity_rpc_duration_seconds", [("method", method)], histogram)
    }
    text.family("capacity_rpcs_under_way", .gauge, "Calls that run now, by method.")
    for (method, count) in counts.underWay.sorted(by: { $0.key < $1.key }) {
      text.sample("capacity_rpcs_under_way", [("method", method)], Double(count))
    }
    text.family("capacity_streams_open", .gauge, "Streams of answers that are open now.")
    let open = counts.underWay.filter { Self.streams.contains($0.key) }.values.reduce(0, +)
    text.sample("capacity_streams_open", Double(open))
    text.family("capacity_http_answers_total", .counter, "Answers of the HTTP door, by status.")
    for (status, count) in counts.answers.sorted(by: { $0.key < $1.key }) {
      text.sample("capacity_http_answers_total", [("status", String(status))], Double(count))
    }
    text.family("capacity_writes_waiting", .gauge, "Writes that wait for the transaction before theirs.")
    text.sample("capacity_writes_waiting", Double(gauges.waitingWrites))
    if let assessments = gauges.assessments {
      text.family("capacity_assessments", .gauge, "Assessments that are stored.")
      text.sample("capacity_assessments", Double(assessments))
    }
    text.reports(counts, gauges.schedules)
    text.family("process_start_time_seconds", .gauge, "When the server started, in seconds since 1970.")
    text.sample("process_start_time_seconds", gauges.started)
    if let memory = gauges.memory {
      text.family("process_resident_memory_bytes", .gauge, "Memory that is resident.")
      text.sample("process_resident_memory_bytes", Double(memory))
    }
    return text.text
  }

  /// Bytes of memory of this process that are resident, as Linux tells it.
  static func residentMemory() -> Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
      let kilobytes = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap({ Int($0) })
    else { return nil }
    return kilobytes * 1024
  }
}

extension MetricsText {
  fileprivate mutating func reports(_ counts: ServerMetrics.Counts, _ schedules: ScheduleFigures?) {
    family("capacity_report_runs_total", .counter, "Runs of report schedules that have ended, by outcome.")
    sample("capacity_report_runs_total", [("outcome", "failed")], Double(counts.reportsFailed))
    sample("capacity_report_runs_total", [("outcome", "succeeded")], Double(counts.reportsMade))
    guard let schedules else { return }
    family("capacity_report_schedules", .gauge, "Report schedules that are stored.")
    sample("capacity_report_schedules", [("state", "active")], Double(schedules.active))
    sample("capacity_report_schedules", [("state", "paused")], Double(schedules.paused))
    family("capacity_report_schedules_failing", .gauge, "Active report schedules whose last run failed.")
    sample("capacity_report_schedules_failing", Double(schedules.failing))
    guard let last = schedules.lastSuccess else { return }
    family("capacity_report_last_success_time_seconds", .gauge, "When a run last succeeded, in seconds since 1970.")
    sample("capacity_report_last_success_time_seconds", Double(last) / 1000)
  }

  fileprivate mutating func sample(_ name: String, _ value: Double) { sample(name, [], value) }
}
