import Instruments
import Scoring
import Testing

@Suite("Treaty readiness")
struct ReadinessTests {
  @Test(
    "An article's state follows from the answers of those that cite it",
    arguments: [
      ([nil, nil, nil, nil, nil], ArticleReadiness.State.unknown),
      ([3, 3, 3, 3, 3], .met), ([3, 3, 3, 3, nil], .metSoFar), ([3, 3, nil, nil, nil], .unknown),
      ([4, 4, 4, 4, 2], .partly), ([4, 4, 4, 4, 1], .partly), ([1, 2, 1, 2, 1], .notMet),
      ([2, 2, 1, 1, nil], .partly), ([0, 0, 0, 0, nil], .notMet),
    ] as [([Int?], ArticleReadiness.State)]
  )
  func states(levels: [Int?], state: ArticleReadiness.State) throws {
    let answers = levels.enumerated().reduce(into: [Indicator.ID: Answer]()) { answers, entry in
      answers["AAA-0\(entry.offset + 1)"] = Answer(entry.element.map(Answer.Value.level) ?? .unknown)
    }
    #expect(try readiness(answers, weights: [1, 1, 1, 1, 1]).state == state)
  }

  @Test("Nine tenths of the answered weight must be strong")
  func strongShare() throws {
    let answers: [Indicator.ID: Answer] = ["AAA-01": Answer(.level(3)), "AAA-02": Answer(.level(2))]
    #expect(try readiness(answers, weights: [0.9, 0.1]).state == .met)
    #expect(try readiness(answers, weights: [0.89, 0.11]).state == .partly)
  }

  @Test("An article of which nothing applies is not assessed and has no score")
  func notAssessed() throws {
    let article = try readiness(["AAA-01": Answer(.notApplicable)], weights: [1])
    #expect(article.state == .notAssessed && article.score == nil && article.isIndicative)
  }

  @Test("A framework that no crosswalk names has no articles")
  func unknownFramework() throws {
    let instrument = try SmallInstrument.oneDomain(weights: [1])
    let scorer = Scorer(instrument: instrument, profile: try Fixtures.profile())
    #expect(scorer.readiness(for: "uncc", sheet: AnswerSheet(for: instrument)).isEmpty)
  }

  private func readiness(_ answers: [Indicator.ID: Answer], weights: [Double]) throws -> ArticleReadiness {
    let instrument = try SmallInstrument.instrument(
      of: [
        "AAA": weights.indices.map {
          SmallInstrument.indicator(
            "AAA",
            $0 + 1,
            weight: weights[$0],
            crosswalk: [.init(frameworkID: "uncc", references: ["24"])]
          )
        }
      ],
      frameworks: [Framework(id: "uncc", kind: .treaty)]
    )
    let scorer = Scorer(instrument: instrument, profile: try Fixtures.profile())
    return try #require(scorer.readiness(for: "uncc", sheet: AnswerSheet(answers, for: instrument)).first)
  }
}
