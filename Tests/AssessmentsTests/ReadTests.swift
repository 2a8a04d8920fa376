internal import CapacityProtos
internal import Instruments
import Testing

@testable import Assessments

@Suite("Reading assessments")
struct ReadTests {
  let service: TestService

  init() async throws { service = try await .registered() }

  @Test("shows an agency its own and hides the others' as if they were not there")
  func visibility() async throws {
    let reply = try await service.submit(TestService.response(), by: service.agencyOne)
    var request = Capacity_V1_GetAssessmentRequest()
    request.assessmentID = reply.assessmentID
    let absent = "0" + reply.assessmentID.dropFirst()
    let hidden = await error { try await service.assessments.getAssessment(request, by: service.agencyTwo) }
    request.assessmentID = absent
    let missing = await error { try await service.assessments.getAssessment(request, by: service.agencyTwo) }
    // One message for both, but for the id that was asked for.
    #expect(hidden?.replacing(reply.assessmentID, with: absent) == missing)
    #expect(missing != nil)
  }

  @Test("lists in pages without gaps or repetitions, newest first, by filter")
  func pages() async throws {
    var ids: [String] = []
    for number in 1...7 {
      ids.append(try await service.submit(TestService.response { $0.round = "2026-\(number)" }).assessmentID)
    }
    _ = try await service.submit(TestService.response { $0.stateCode = "XBB" })
    var request = Capacity_V1_ListAssessmentsRequest()
    request.pageSize = 3
    request.stateCode = "XAA"
    var listed: [String] = []
    repeat {
      let page = try await service.assessments.listAssessments(request, by: service.owner)
      listed += page.assessments.map(\.assessmentID)
      request.pageToken = page.nextPageToken
    } while !request.pageToken.isEmpty
    #expect(listed == ids.sorted(by: >))
  }

  @Test("refuses tokens that it did not make, and negative sizes", arguments: ["x", "!!!!", "AAAA", "MDEyMw"])
  func badTokens(token: String) async throws {
    var request = Capacity_V1_ListAssessmentsRequest()
    request.pageToken = token
    await #expect(throws: AssessmentError.invalidPageToken) {
      try await service.assessments.listAssessments(request, by: service.owner)
    }
    request.pageToken = ""
    request.pageSize = -1
    await #expect(throws: AssessmentError.self) {
      try await service.assessments.listAssessments(request, by: service.owner)
    }
  }

  @Test("takes the latest round of a state, also when an earlier one comes later")
  func latest() async throws {
    let newer = try await service.submit(TestService.response { $0.round = "2026-10" })
    _ = try await service.submit(TestService.response { $0.round = "2026-9" })
    var request = Capacity_V1_GetScorecardRequest()
    request.subject = .stateCode("XAA")
    let scorecard = try await service.assessments.getScorecard(request, by: service.owner).scorecard
    #expect(scorecard?.assessmentID == newer.assessmentID)
  }

  @Test("scores with the profile that the reader chooses")
  func profiles() async throws {
    let reply = try await service.submit(try service.sample("strong"))
    var request = Capacity_V1_GetScorecardRequest()
    request.subject = .assessmentID(reply.assessmentID)
    let plain = try #require(try await service.assessments.getScorecard(request, by: service.owner).scorecard)
    #expect(!plain.themes.contains { $0.kind == .total })
    request.profileID = "with-total"
    let total = try #require(try await service.assessments.getScorecard(request, by: service.owner).scorecard)
    #expect(total.themes.last?.kind == .total)
    #expect(Array(total.themes.dropLast()) == plain.themes)
    request.profileID = "nobody's"
    await #expect(throws: AssessmentError.unknownProfile("nobody's", known: ["default", "with-ranks", "with-total"])) {
      try await service.assessments.getScorecard(request, by: service.owner)
    }
  }

  @Test("puts words to needs, patterns and flags, and the next level's descriptor as the step")
  func words() async throws {
    let reply = try await service.submit(try service.sample("weak"))
    let scorecard = try #require(reply.scorecard)
    #expect(scorecard.needs.allSatisfy { !$0.step.isEmpty })
    #expect(scorecard.patterns.allSatisfy { !$0.explanation.isEmpty })
    #expect(scorecard.transfers.flatMap(\.flags).allSatisfy { !$0.explanation.isEmpty })
    let step = try #require(
      try await service.submit(TestService.response()).scorecard?.needs.first { $0.indicatorID == "LAW-01" }?.step
    )
    // Level 2 was answered: instrument.md, LAW-01, level 3.
    #expect(step == "Both are explicit offences with intent and lack of authority as elements.")
  }

  @Test("gives readiness for a treaty with the words of its articles")
  func readiness() async throws {
    let reply = try await service.submit(try service.sample("middling"))
    var request = Capacity_V1_GetReadinessRequest()
    request.subject = .assessmentID(reply.assessmentID)
    let answer = try await service.assessments.getReadiness(request, by: service.owner)
    #expect(answer.frameworkID == "uncc")
    #expect(answer.articles.allSatisfy { !$0.topic.isEmpty && !$0.indicatorIds.isEmpty })
    request.frameworkID = "cmm"
    await #expect(throws: AssessmentError.self) {
      try await service.assessments.getReadiness(request, by: service.owner)
    }
  }

  private func error(_ body: () async throws -> some Sendable) async -> String? {
    do {
      _ = try await body()
      return nil
    } catch AssessmentError.notFound(let words) {
      return words
    } catch {
      return nil
    }
  }
}
