internal import CapacityProtos
internal import ProtobufC
internal import Testing

@testable import Assessments

@Suite("Decisions with much evidence")
struct LargeDecisionTests {
  /// As much as a decision takes: some 600 KiB.
  private func decide(_ world: TransferWorld, _ id: String, _ rule: String) async throws {
    try await world.decide(id, rule, .mitigated) { decision in
      var item = Capacity_V1_Evidence()
      item.title = String(repeating: "t", count: 2000)
      item.uri = "https://e.example/" + String(repeating: "u", count: 1980)
      item.note = String(repeating: "n", count: 8000)
      decision.evidence = .init(repeating: item, count: 50)
    }
  }

  @Test("Replies stay small, say what is left out, and together hold all of it")
  func pages() async throws {
    let world = try await TransferWorld()
    let id = try await world.submit(TransferWorld.response(["LIM-02": 0, "FOR-05": 0, "HRS-02": 0, "ENF-06": 0]))
    let rules = try #require(try await world.transfer(id).transfer?.flags.map(\.ruleID))
    try #require(rules.count >= 2)
    for round in 0..<4 {
      for rule in rules.prefix(2) { try await decide(world, id, rule) }
      world.now += Int64(round)
    }
    var request = Capacity_V1_GetTransferRequest()
    request.assessmentID = id
    var events: [Capacity_V1_TransferEvent] = []
    var pages = 0
    repeat {
      let page = try await world.assessments.getTransfer(request, by: world.one)
      #expect(try page.encoded().count < 4 << 20)
      #expect(page.transfer?.flags.prefix(2).map { $0.decision?.shortened } == [false, true])
      #expect(page.transfer?.flags[0].decision?.evidence.count == 50)
      #expect(page.transfer?.flags[1].decision?.evidence.isEmpty == true)
      #expect(page.transfer?.flags[1].decision?.reason == "looked at with the laboratory")
      events += page.events
      pages += 1
      request.pageToken = page.nextPageToken
    } while !request.pageToken.isEmpty
    #expect(events.count == 8 && Set(events.map(\.eventID)).count == 8)
    #expect(events.map(\.eventID) == events.map(\.eventID).sorted(by: >))
    #expect(events.allSatisfy { $0.decision?.evidence.count == 50 })
    #expect(pages == 8)
    let listed = try await world.events()
    #expect(listed.count == 3, "a page of 2 MiB")
    #expect(listed.allSatisfy { $0.decision?.evidence.isEmpty == true && $0.decision?.shortened == false })
    #expect(try await world.list().count == 1)
  }

  @Test("A due-diligence file fits into a message, and its caveats say what is left out")
  func file() async throws {
    let world = try await TransferWorld()
    let id = try await world.submit(TransferWorld.response(["LIM-02": 0, "FOR-05": 0]))
    func file(_ language: String = "en") async throws -> Capacity_V1_DueDiligenceFile {
      var request = Capacity_V1_GetDueDiligenceRequest()
      request.assessmentID = id
      request.languageCode = language
      return try #require(try await world.assessments.getDueDiligence(request, by: world.one).file)
    }
    let rules = try await file().flags.map(\.ruleID)
    let whole = try await file().caveats.count
    for rule in [rules[0], rules[1], rules[0]] { try await decide(world, id, rule) }
    for language in ["en", "fr", "es"] {
      let file = try await file(language)
      #expect(try file.encoded().count < 4 << 20)
      #expect(file.caveats.count == whole + 2)
      #expect(file.caveats.contains { $0.contains(rules[1]) })
      #expect(file.flags[1].standing?.decision?.status == .mitigated)
    }
  }

  @Test("Whether evidence is left out is for the server to say")
  func claimed() async throws {
    let world = try await TransferWorld()
    let id = try await world.submit(TransferWorld.response(["FOR-05": 0]))
    let answer = try await world.decide(id, "RF-18", .mitigated) { $0.shortened = true }
    #expect(answer.event?.decision?.shortened == false)
    #expect(answer.transfer?.flags.first { $0.ruleID == "RF-18" }?.decision?.shortened == false)
  }
}
