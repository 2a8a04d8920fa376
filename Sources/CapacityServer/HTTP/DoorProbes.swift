internal import Assessments
internal import CapacityProtos
internal import GRPCCore
internal import HTTPTypes
internal import Hummingbird
internal import SQLiteStore

/// What orchestrators and Prometheus ask of the HTTP door.
struct DoorProbes: Sendable {
  let store: SQLiteAssessmentStore
  let health: HealthStatuses
  let authenticator: Authenticator
  let counts: ServerMetrics
  /// Milliseconds since 1970.
  let started: Int64
  /// Others than this machine's users reach the door: metrics take an administrator's token then.
  let isGuarded: Bool

  /// Whether calls are answered: the server does not stop, and the store can be read.
  func isReady() async -> Bool {
    guard health.status(of: "") == .serving else { return false }
    return (try? await store.hasTokens()) != nil
  }

  func metrics(_ request: Request) async -> Response {
    if isGuarded, let refusal = await refusal(request) { return refusal }
    let gauges = ServerMetrics.Gauges(
      assessments: try? await store.assessmentCount(),
      schedules: try? await store.scheduleFigures(),
      waitingWrites: store.waitingWriteCount,
      started: Double(started) / 1000,
      memory: ServerMetrics.residentMemory()
    )
    return HTTPDoor.text(counts.text(gauges), type: "text/plain; version=0.0.4; charset=utf-8")
  }

  private func refusal(_ request: Request) async -> Response? {
    var metadata = Metadata()
    for value in request.headers[values: .authorization] { metadata.addString(value, forKey: "authorization") }
    guard let caller = try? await authenticator.caller(of: metadata) else {
      var response = HTTPDoor.text("Metrics take an administrator's token\n", status: .unauthorized)
      response.headers[.wwwAuthenticate] = "Bearer"
      return response
    }
    return caller.role == .admin ? nil : HTTPDoor.text("Metrics are for administrators\n", status: .forbidden)
  }
}
