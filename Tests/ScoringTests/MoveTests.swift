import Instruments
import TestSupport
import Testing

@testable import Scoring

@Suite("Needs that would move an article")
struct MoveTests {
  /// Worse to better.
  private static let order: [ArticleReadiness.State] = [.notMet, .partly, .metSoFar, .met]

  @Test("who does what is said gets the state that is said", arguments: 1...20)
  func moved(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let instrument = try Fixtures.instrument()
    let scorer = Scorer(instrument: instrument, profile: try Fixtures.profile())
    let answers = RandomAnswers.draw(for: instrument, using: &generator)
    let sheet = try AnswerSheet(answers, for: instrument)
    for (article, moves) in scorer.moves(for: "uncc", sheet: sheet) {
      let before = try #require(state(of: article, sheet, scorer))
      for move in moves where move.isAlone {
        let position = try #require(instrument.indicators.firstIndex { $0.id == move.indicatorID })
        let target = scorer.target(sheet.entries[position], at: position)
        // Targets are whole levels here: a maturity answer can say them; other kinds are left to the formula.
        guard case .maturity = instrument.indicators[position].scale, let answer = answers[move.indicatorID] else {
          continue
        }
        var changed = answers
        changed[move.indicatorID] = Answer(
          .level(Int((4 * target).rounded())),
          grade: answer.grade,
          targetLevel: answer.targetLevel
        )
        let after = try #require(state(of: article, try AnswerSheet(changed, for: instrument), scorer))
        #expect(after == move.stateAfter)
        #expect(Self.order.firstIndex(of: after) ?? -1 > Self.order.firstIndex(of: before) ?? -1)
      }
      #expect(moves.allSatisfy { move in move.isAlone || move.stateAfter == before })
    }
  }

  @Test("nothing moves an article that is met, or of which nothing is a need")
  func nothing() throws {
    let instrument = try Fixtures.instrument()
    let scorer = Scorer(instrument: instrument, profile: try Fixtures.profile())
    #expect(scorer.moves(for: "uncc", sheet: AnswerSheet(for: instrument)).isEmpty)
  }

  private func state(of article: String, _ sheet: AnswerSheet, _ scorer: Scorer) -> ArticleReadiness.State? {
    scorer.readiness(for: "uncc", sheet: sheet).first { $0.article == article }?.state
  }
}
