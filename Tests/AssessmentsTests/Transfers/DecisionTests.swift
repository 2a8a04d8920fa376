internal import CapacityProtos
internal import ProtobufC
internal import Testing

@testable import Assessments

@Suite("Decisions about flags")
struct DecisionTests {
  private func flagged() async throws -> (TransferWorld, String) {
    let world = try await TransferWorld()
    return (world, try await world.submit(TransferWorld.response(["FOR-05": 0])))
  }

  @Test("A decision stands with its reason, evidence, time and who recorded it, and is an event")
  func mitigated() async throws {
    let (world, id) = try await flagged()
    let answer = try await world.decide(id, "RF-18", .mitigated)
    let standing = try #require(answer.transfer?.flags.first { $0.ruleID == "RF-18" })
    #expect(standing.status == .mitigated)
    #expect(standing.decision?.principal == "one")
    #expect(standing.decision?.evidence.map(\.title) == ["Order 7"])
    #expect(standing.decision?.createTime?.milliseconds == world.now)
    let events = try await world.transfer(id).events
    #expect(events.map(\.kind) == [.decided])
    #expect(events.first?.decision == standing.decision)
    #expect(events.first?.before?.flags.first { $0.ruleID == "RF-18" }?.status == .open)
    #expect(events.first?.after?.flags.first { $0.ruleID == "RF-18" }?.status == .mitigated)
  }

  @Test("What is accepted is open again when its time is over, and listed as such")
  func expires() async throws {
    let (world, id) = try await flagged()
    let rules = try #require(
      try await world.transfer(id).transfer?.judgement?.flags.filter { $0.floor != .unspecified }
    )
    for flag in rules { try await world.decide(id, flag.ruleID, .accepted) }
    #expect(try await world.list { $0.openOnly = true }.isEmpty)
    world.now += 86_400_000
    let standing = try #require(try await world.transfer(id).transfer?.flags.first { $0.ruleID == "RF-18" })
    #expect(standing.status == .open)
    #expect(standing.expired)
    #expect(standing.decision?.acceptedBy == "one")
    #expect(try await world.list { $0.openOnly = true }.map(\.assessmentID) == [id])
  }

  @Test("What is rejected does not count as held; taken up again it does")
  func rejected() async throws {
    let (world, id) = try await flagged()
    func held() async throws -> [String] {
      let next = try await world.submit(TransferWorld.response(round: "2026-2", requests: [], only: ["LAW-01"]))
      var request = Capacity_V1_GetAssessmentRequest()
      request.assessmentID = next
      let assessment = try await world.assessments.getAssessment(request, by: world.owner).assessment
      return assessment?.technologiesHeld.map(\.technologyID) ?? []
    }
    #expect(try await held() == ["mobile-unlock"])
    let answer = try await world.decide(id, "RF-18", .rejected)
    #expect(answer.transfer?.standing == .rejected)
    #expect(try await held().isEmpty)
    // Nothing more happens to it meanwhile.
    #expect(try await world.transfer(id).transfer?.judgement?.tier == answer.transfer?.judgement?.tier)
    try await world.decide(id, "RF-18", .open)
    #expect(try await held() == ["mobile-unlock"])
    #expect(try await world.transfer(id).transfer?.standing == .open)
  }

  @Test("A decision on what was changed since is refused, and tells what there is now")
  func stale() async throws {
    let (world, id) = try await flagged()
    let etag = try #require(try await world.transfer(id).transfer?.etag)
    let answer = try await world.decide(id, "RF-18", .mitigated, etag: etag)
    let new = try #require(answer.transfer?.etag)
    #expect(new != etag)
    await #expect(throws: AssessmentError.stale(etag: new)) {
      try await world.decide(id, "RF-18", .open, etag: etag)
    }
    try await world.decide(id, "RF-18", .open, etag: new)
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let field: String
    let change: @Sendable (inout Capacity_V1_FlagDecision) -> Void

    init(_ field: String, _ change: @escaping @Sendable (inout Capacity_V1_FlagDecision) -> Void) {
      self.field = field
      self.change = change
    }

    var testDescription: String { field }
  }

  @Test(
    "Every fault of a decision is named",
    arguments: [
      Fault("decision.rule_id") { $0.ruleID = "" },
      Fault("decision.rule_id") { $0.ruleID = "RF-01" },
      Fault("decision.status") { $0.status = .unspecified },
      Fault("decision.status") { $0.status = .UNRECOGNIZED(9) },
      Fault("decision.reason") { $0.reason = " \n" },
      Fault("decision.reason") { $0.reason = String(repeating: "a", count: 8193) },
      Fault("decision.reason") { $0.reason = "a\0b" },
      Fault("decision.until") { $0.until = nil },
      Fault("decision.until") { $0.until = .init(milliseconds: TestService.noon) },
      Fault("decision.until") { $0.until = .init(milliseconds: TestService.noon + 3 * 366 * 86_400_000) },
      Fault("decision.until") { $0.status = .open },
      Fault("decision.evidence") { ($0.status, $0.until) = (.mitigated, nil) },
      Fault("decision.accepted_by") { $0.acceptedBy = "two\nlines" },
    ]
  )
  func faults(_ fault: Fault) async throws {
    let (world, id) = try await flagged()
    let error = await #expect(throws: AssessmentError.self) {
      try await world.decide(id, "RF-18", .accepted, fault.change)
    }
    guard case .invalid(let violations) = error else { throw try #require(error) }
    #expect(violations.map(\.field).contains(fault.field))
    #expect(try await world.events().isEmpty)
  }

  @Test("Only submitters of the agency and administrators decide; others hear what would do, or nothing")
  func access() async throws {
    let (world, id) = try await flagged()
    try await world.assessments.publish(id)
    for caller in [world.reader, world.counterpart] {
      let error = await #expect(throws: AssessmentError.self) {
        try await world.decide(id, "RF-18", .mitigated, by: caller)
      }
      guard case .denied = error else { throw try #require(error) }
    }
    let stranger = Caller(principal: "two", role: .submitter, agency: "agency-two")
    let error = await #expect(throws: AssessmentError.self) {
      try await world.decide(id, "RF-18", .mitigated, by: stranger)
    }
    guard case .notFound = error else { throw try #require(error) }
    try await world.decide(id, "RF-18", .mitigated, by: world.owner)
  }

  @Test("An item that was not requested is not there")
  func absent() async throws {
    let (world, id) = try await flagged()
    await #expect(throws: AssessmentError.notFound("the assessment \(id) has no requested technology number 7")) {
      try await world.decide(id, "RF-18", .mitigated, item: 7)
    }
  }
}
