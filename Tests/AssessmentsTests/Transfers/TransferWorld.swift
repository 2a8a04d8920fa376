internal import CapacityProtos
internal import Foundation
internal import GRDB
internal import Instruments
internal import ProtobufC
internal import Synchronization
internal import Testing

@testable import Assessments
@testable import SQLiteStore

/// The use cases over a real store, with a clock that tests turn, and requests for one item: a device unlocking tool for
/// a laboratory, whose safeguards are all at level 3 unless a test says otherwise.
final class TransferWorld: Sendable {
  let assessments: Assessments
  let store: SQLiteAssessmentStore
  let owner = Caller(principal: "owner", role: .admin, agency: "agency-one")
  let one = Caller(principal: "one", role: .submitter, agency: "agency-one")
  let reader = Caller(principal: "wall", role: .reader, agency: "agency-one")
  let counterpart = Caller(principal: "ministry", role: .counterpart, agency: nil, stateCode: "XAA")
  private let clock: Clock

  final class Clock: Sendable {
    let time = Mutex(TestService.noon)
  }

  var now: Int64 {
    get { clock.time.withLock { $0 } }
    set { clock.time.withLock { $0 = newValue } }
  }

  init(data: SurveyData? = nil, store: SQLiteAssessmentStore? = nil) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "transfers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let clock = Clock()
    self.clock = clock
    let opened = try store ?? SQLiteAssessmentStore(path: folder.appending(path: "capacity.sqlite").path)
    self.store = opened
    assessments = try Assessments(
      data: data ?? Self.embedded.get(),
      store: opened,
      now: { clock.time.withLock { $0 } }
    )
  }

  static func request(
    _ technology: String = "mobile-unlock",
    _ change: (inout Capacity_V1_TechnologyRequest) -> Void = { _ in }
  ) -> Capacity_V1_TechnologyRequest {
    var request = Capacity_V1_TechnologyRequest()
    request.technologyID = technology
    request.kind = .software
    request.endUser = .forensicLaboratory
    request.purpose = .seriousCrime
    request.comment = "for the laboratory"
    var terms = Capacity_V1_TransferTerms()
    terms.supplierRemoteAccess = .no
    terms.reTransferAllowed = .no
    terms.trainingIncluded = .yes
    terms.upkeepFunded = .yes
    terms.misuseFinding = .no
    terms.userIndependenceEvidenced = .yes
    request.terms = terms
    change(&request)
    return request
  }

  /// Every question at level 3 or what scores as much, but for those that are named.
  static func response(
    round: String = "2026-1",
    requests: [Capacity_V1_TechnologyRequest] = [request()],
    tlp: Capacity_V1_Tlp = .amber,
    _ levels: [String: UInt32] = [:],
    only: [String]? = nil
  ) throws -> Capacity_V1_SurveyResponse {
    let instrument = try #require(try Self.embedded.get().instruments.first)
    var response = Capacity_V1_SurveyResponse()
    response.instrumentID = "cyber-capacity"
    response.instrumentVersion = "0.1"
    response.stateCode = "XAA"
    response.round = round
    response.agency = "agency-one"
    response.tlp = tlp
    response.technologyRequests = requests
    for indicator in instrument.message.domains.flatMap(\.indicators) where only?.contains(indicator.id) ?? true {
      let level = levels[indicator.id] ?? 3
      var answer = Capacity_V1_Answer()
      switch indicator.answerType {
      case .yesPartialNo: answer.value = .choice(level >= 3 ? .yes : level == 2 ? .partial : .no)
      case .number: answer.value = indicator.anchors.max { $0.level < $1.level }.map { .number($0.value) }
      default: answer.value = .level(level)
      }
      response.answers[indicator.id] = answer
    }
    return response
  }

  /// Read once: it takes a while.
  static let embedded = Result { try SurveyData.embedded() }

  @discardableResult
  func submit(_ response: Capacity_V1_SurveyResponse) async throws -> String {
    var request = Capacity_V1_SubmitResponseRequest()
    request.requestID = UUID().uuidString
    request.response = response
    return try await assessments.submitResponse(request, by: owner).assessmentID
  }

  func transfer(
    _ id: String,
    _ item: UInt32 = 0,
    by caller: Caller? = nil
  ) async throws -> Capacity_V1_GetTransferResponse {
    var request = Capacity_V1_GetTransferRequest()
    request.assessmentID = id
    request.item = item
    return try await assessments.getTransfer(request, by: caller ?? owner)
  }

  func list(
    by caller: Caller? = nil,
    _ change: (inout Capacity_V1_ListTransfersRequest) -> Void = { _ in }
  ) async throws -> [Capacity_V1_Transfer] {
    var request = Capacity_V1_ListTransfersRequest()
    change(&request)
    return try await assessments.listTransfers(request, by: caller ?? owner).transfers
  }

  func events(by caller: Caller? = nil) async throws -> [Capacity_V1_TransferEvent] {
    try await assessments.listTransferEvents(.init(), by: caller ?? owner).events
  }

  @discardableResult
  func decide(
    _ id: String,
    _ rule: String,
    _ status: Capacity_V1_FlagStatus,
    item: UInt32 = 0,
    etag: String = "",
    by caller: Caller? = nil,
    _ change: (inout Capacity_V1_FlagDecision) -> Void = { _ in }
  ) async throws -> Capacity_V1_DecideFlagResponse {
    var decision = Capacity_V1_FlagDecision()
    decision.ruleID = rule
    decision.status = status
    decision.reason = "looked at with the laboratory"
    if status == .mitigated {
      var evidence = Capacity_V1_Evidence()
      evidence.title = "Order 7"
      decision.evidence = [evidence]
    }
    if status == .accepted { decision.until = .init(milliseconds: now + 86_400_000) }
    change(&decision)
    var request = Capacity_V1_DecideFlagRequest()
    request.assessmentID = id
    request.item = item
    request.decision = decision
    request.etag = etag
    return try await assessments.decideFlag(request, by: caller ?? one)
  }
}

extension SurveyData {
  /// Surveys/ of the repository with some files changed.
  static func copy(_ change: (_ path: String, _ text: String) -> String) throws -> SurveyData {
    let source = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
      .appending(path: "Surveys")
    let copy = FileManager.default.temporaryDirectory.appending(path: "surveys-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: copy) }
    try FileManager.default.copyItem(at: source, to: copy)
    for path in try FileManager.default.subpathsOfDirectory(atPath: copy.path) where path.hasSuffix(".yaml") {
      let file = copy.appending(path: path)
      let text = try String(contentsOf: file, encoding: .utf8)
      let changed = change(path, text)
      if changed != text { try changed.write(to: file, atomically: true, encoding: .utf8) }
    }
    return try SurveyData(directory: copy.path)
  }
}

extension SQLiteAssessmentStore {
  /// Leaves the file as a migration from a version that kept no transfers does.
  func forgetTransfers() async throws {
    try await pool.write { db in
      try db.execute(
        sql: """
          DELETE FROM transfer_event_ground;
          DELETE FROM transfer_event;
          DELETE FROM transfer;
          DELETE FROM transfer_basis;
          INSERT INTO transfer_adoption SELECT DISTINCT assessment_id FROM requested_technology;
          """
      )
    }
  }
}
