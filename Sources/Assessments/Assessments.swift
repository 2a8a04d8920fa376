internal import Assistance
package import CapacityProtos
package import Instruments
internal import ProtobufC

/// The use cases: what can be asked of the service, whoever asks and over whichever door.
package struct Assessments: Sendable {
  package let data: SurveyData
  let engines: Engines
  let store: any AssessmentStore
  let validator: ResponseValidator
  let assistance: AssistanceForms
  let cache = ScoreCache(limit: 4096)
  let ids: GrowingIDs
  /// How long a state has to reply before an assessment may be published without it, in milliseconds (D7).
  let replyPeriod: Int64
  let now: @Sendable () -> Int64

  /// Thirty days: about what ministries are given for comments.
  package static let standardReplyPeriod: Int64 = 30 * 24 * 60 * 60 * 1000

  /// - Parameters:
  ///   - data: Instruments, rules and profiles.
  ///   - store: Where assessments live.
  ///   - replyPeriod: How long a state has to reply, in milliseconds, at least 0.
  ///   - now: Milliseconds since 1970, UTC.
  /// - Throws: `SurveyDataFaults` naming file and line of every dual-use rule that cannot be read.
  package init(
    data: SurveyData,
    store: any AssessmentStore,
    replyPeriod: Int64 = standardReplyPeriod,
    now: @escaping @Sendable () -> Int64
  ) throws {
    self.data = data
    self.replyPeriod = replyPeriod
    self.store = store
    ids = GrowingIDs(behind: store.greatestID)
    self.now = now
    engines = try Engines(data: data)
    validator = ResponseValidator(data: data)
    assistance = try AssistanceForms(data: data)
  }

  /// Names every fault of a response. Stores nothing.
  package func validateResponse(
    _ request: Capacity_V1_ValidateResponseRequest
  ) async throws -> Capacity_V1_ValidateResponseResponse {
    var reply = Capacity_V1_ValidateResponseResponse()
    reply.violations = validator.violations(in: request.response ?? .init())
    return reply
  }

  /// The engine of the instrument that a response names.
  ///
  /// - Throws: ``AssessmentError/unknownInstrument(id:version:known:)``.
  func engine(id: String, version: String) throws -> Engines.Engine {
    guard let instrument = data.instrument(id: id, version: version), let engine = engines.engine(for: instrument)
    else {
      let id = id.isEmpty ? "cyber-capacity" : id
      let known = data.instruments.filter { $0.message.id == id }
      throw AssessmentError.unknownInstrument(id: id, version: version, known: known.map(\.message.version))
    }
    return engine
  }
}
