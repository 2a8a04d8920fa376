import Instruments
import Scoring
import Testing

@Suite("Sensitivity")
struct SensitivityTests {
  @Test("Weights do not enter a theme of one indicator, nor an aggregation a theme")
  func oneIndicator() throws {
    let found = try sensitivity(levels: [2])
    #expect(found.influences.map(\.group) == FactorGroup.allCases)
    for influence in found.influences where influence.group == .weights || influence.group == .aggregation {
      #expect(influence.firstOrder == 0 && influence.total == 0)
    }
    // Nine tenths of the error variance would be the answer's own, were rho 0.1.
    let answers = try sensitivity(levels: [2]) { $0.sharedErrorShare = 0.1 }.influences[1]
    #expect(abs(answers.total - 0.9) < 0.05 && abs(answers.firstOrder - 0.9) < 0.05)
    #expect(found.mostInfluential == .answers)
  }

  @Test("Without errors all variance comes from the weights")
  func weightsOnly() throws {
    let found = try sensitivity(levels: [0, 4, 1, 3]) { $0.halfWidths = [:] }
    #expect(found.mostInfluential == .weights)
    #expect(found.influences[0].firstOrder == 1)
    #expect(abs(found.influences[0].total - 1) < 0.1)
    #expect(found.influences.dropFirst().allSatisfy { $0.firstOrder == 0 && $0.total == 0 })
  }

  @Test("Where nothing is uncertain, nothing matters most")
  func certain() throws {
    let found = try sensitivity(levels: [2, 2, 2]) { $0.halfWidths = [:] }
    #expect(found.influences.allSatisfy { $0.firstOrder == 0 && $0.total == 0 })
    #expect(found.mostInfluential == nil)
  }

  @Test("A shared habit alone: the respondent decides")
  func respondent() throws {
    let found = try sensitivity(levels: [2, 2, 2]) { $0.sharedErrorShare = 1 }
    #expect(found.mostInfluential == .respondent)
    #expect(found.influences[1].total == 0)
  }

  @Test("The greatest total index decides, not the first order; of equal ones the earlier group")
  func mostInfluential() {
    func theme(_ indices: [(Double, Double)]) -> ThemeSensitivity {
      ThemeSensitivity(
        id: "AAA",
        kind: .domain,
        influences: zip(FactorGroup.allCases, indices).map {
          ThemeSensitivity.Influence(group: $0, firstOrder: $1.0, total: $1.1)
        }
      )
    }
    #expect(theme([(0.6, 0.4), (0.1, 0.5), (0.1, 0.5 + 1e-12), (0, 0)]).mostInfluential == .answers)
    #expect(theme([(0, 0), (0, 0), (0, 0), (0, 0.1)]).mostInfluential == .aggregation)
  }

  /// Of the only domain of an instrument whose indicators all weigh 1.
  private func sensitivity(
    levels: [Int],
    _ change: (inout UncertaintyRules) -> Void = { _ in }
  ) throws -> ThemeSensitivity {
    let small = try SmallInstrument.oneDomain(weights: levels.map { _ in 1 })
    let answers = zip(small.indicators, levels).map { ($0.id, Answer(.level($1), grade: .e1)) }
    let sheet = try AnswerSheet(Dictionary(uniqueKeysWithValues: answers), for: small)
    let scorer = Scorer(instrument: small, profile: try .uncertain(change))
    return try #require(scorer.sensitivity(for: sheet, stateCode: "XAA").first)
  }
}
