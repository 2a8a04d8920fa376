import CapacityProtos
import Foundation
import Testing

@testable import Assessments

@Suite("Scores with their uncertainty")
struct ScoreTests {
  let service: TestService

  init() async throws { service = try await .registered() }

  @Test("a scorecard has an interval beside every score and nowhere else, a legend, and a reason for every need")
  func scorecard() async throws {
    let id = try await service.submit(try service.sample("middling")).assessmentID
    var request = Capacity_V1_GetScorecardRequest()
    request.subject = .assessmentID(id)
    request.profileID = "with-total"
    let scorecard = try #require(try await service.assessments.getScorecard(request, by: service.owner).scorecard)
    #expect(scorecard.themes.contains { $0.state == .scored })
    for theme in scorecard.themes {
      #expect((theme.interval != nil) == (theme.state == .scored), "\(theme.themeID)")
      guard let interval = theme.interval, let score = theme.score else { continue }
      #expect(interval.p5 <= interval.p50 && interval.p50 <= interval.p95)
      #expect(interval.pointOutside == !(interval.p5...interval.p95).contains(score))
    }
    #expect(!scorecard.legend.isEmpty)
    #expect(scorecard.needs.allSatisfy { !$0.reason.isEmpty })
    request.skipIntervals = true
    let plain = try #require(try await service.assessments.getScorecard(request, by: service.owner).scorecard)
    #expect(plain.themes.allSatisfy { $0.interval == nil })
    #expect(plain.themes.map(\.score) == scorecard.themes.map(\.score))
  }

  @Test("sensitivity names the assumption that matters most, and is the same the second time")
  func sensitivity() async throws {
    let id = try await service.submit(try service.sample("middling")).assessmentID
    var request = Capacity_V1_GetSensitivityRequest()
    request.subject = .assessmentID(id)
    request.profileID = "with-total"
    let first = try await service.assessments.getSensitivity(request, by: service.owner)
    #expect(first == (try await service.assessments.getSensitivity(request, by: service.owner)))
    #expect(first.themes.contains { $0.kind == .total && $0.factors.count == 4 })
    for theme in first.themes {
      let most = theme.factors.max { $0.total < $1.total }
      #expect(theme.mostInfluential == most?.factor || most?.total == 0)
      #expect(!theme.explanation.isEmpty)
    }
  }

  @Test("every item can be asked why; what is no item is refused", arguments: ["LAW", "PRO-3", "PRO-3d", "safeguards"])
  func explanations(item: String) async throws {
    let id = try await service.submit(try service.sample("strong")).assessmentID
    var request = Capacity_V1_ExplainScoreRequest()
    request.subject = .assessmentID(id)
    request.itemID = item
    let reply = try await service.assessments.explainScore(request, by: service.owner)
    let explanation = try #require(reply.explanation)
    var ask = Capacity_V1_GetScorecardRequest()
    ask.subject = .assessmentID(id)
    let scorecard = try await service.assessments.getScorecard(ask, by: service.owner).scorecard
    let theme = try #require(scorecard?.themes.first { $0.themeID == item })
    let shown = try #require(explanation.figures.first { $0.name == "score" }?.result)
    let score = try #require(theme.score)
    #expect(abs(shown - score) <= 1e-9)
    #expect(explanation.assessmentID == id)
    #expect(!explanation.words.isEmpty && !explanation.inputs.isEmpty && !explanation.sources.isEmpty)
    request.itemID = "nothing"
    await #expect(throws: AssessmentError.self) {
      try await service.assessments.explainScore(request, by: service.owner)
    }
  }

  @Test("a trend has one point a round, the one that came last, and a change for every step")
  func trend() async throws {
    for (round, level) in [("2026-1", 1), ("2027-1", 3), ("2026-1", 2)] as [(String, UInt32)] {
      _ = try await service.submit(
        TestService.response { response in
          response.round = round
          for number in 1...9 {
            response.answers["LAW-0\(number)"] = TestService.answer(level: level, "LAW-0\(number)")
          }
        }
      )
    }
    var request = Capacity_V1_GetTrendRequest()
    request.stateCode = "XAA"
    let trend = try #require(try await service.assessments.getTrend(request, by: service.owner).trend)
    #expect(trend.rounds.map(\.round) == ["2026-1", "2027-1"])
    let law = try #require(trend.themes.first { $0.themeID == "LAW" })
    #expect(law.points.count == 2 && law.changes.count == 1)
    let before = try #require(law.points.first?.score)
    let after = try #require(law.points.last?.score)
    let change = try #require(law.changes.first?.change)
    // The same indicators were answered in both rounds: all of the difference is change.
    #expect(abs(change - (after - before)) <= 2e-9)
    #expect(law.changes.first?.verdict == .clear)
    let unanswered = try #require(trend.themes.first { $0.themeID == "FOR" })
    #expect(unanswered.changes.first?.verdict == .notScored)
    request.stateCode = "XBB"
    await #expect(throws: AssessmentError.self) { try await service.assessments.getTrend(request, by: service.owner) }
  }
}
