internal import CapacityProtos
internal import Testing

@testable import Assessments

@Suite("Explained needs in one sentence")
struct ExplainedNeedReasonTests {
  @Test("Each need tells why it is one and why it stands where it stands")
  func sentences() throws {
    // In the instrument HRS-04 requires HRS-01, and both are safeguards of weight 2. LAW-01 (weight 2) is none.
    // p: 1 level * 2 * 1.5, 3 levels * 2 * 1.5, 2 levels * 2; P of HRS-01: 3 + 0.5 * 9.
    let sentences = try sentences(for: [
      need("HRS-01", levels: 1, priority: 3, effective: 7.5), need("HRS-04", levels: 3, priority: 9, effective: 9),
      need("LAW-01", levels: 2, priority: 4, effective: 4),
    ])
    #expect(
      sentences == [
        """
        1 level below its target of level 3: priority 3 (1 level x weight 2 x 1.5 as a safeguard), 7.5 with 50 % of \
        that of HRS-04, which requires it; place 1 of 3: no need that can come first has a greater priority (HRS-04 \
        ranks higher but waits for what must come first).
        """,
        """
        3 levels below its target of level 3: priority 9 (3 levels x weight 2 x 1.5 as a safeguard); place 2 of 3: it \
        waits for HRS-01, which it requires.
        """,
        """
        2 levels below its target of level 3: priority 4 (2 levels x weight 2); place 3 of 3: it comes next in \
        priority after HRS-04.
        """,
      ]
    )
  }

  @Test("Ties say what decided them")
  func ties() throws {
    let sentences = try sentences(for: [
      need("LAW-01", levels: 2, priority: 4, effective: 4), need("LAW-02", levels: 2, priority: 4, effective: 4),
      need("FOR-01", levels: 2, priority: 3, effective: 4), need("FOR-02", levels: 2, priority: 2, effective: 2),
    ])
    #expect(sentences[1].hasSuffix("place 2 of 4: it ties with LAW-01, which the instrument asks first."))
    #expect(
      sentences[2].hasSuffix("place 3 of 4: it ties with LAW-02, whose priority is greater without what requires it.")
    )
  }

  @Test("What the instrument does not have has no sentence, and disturbs no other")
  func unknownIndicator() throws {
    let sentences = try sentences(for: [
      need("XYZ-01", levels: 2, priority: 8, effective: 8), need("LAW-01", levels: 2, priority: 4, effective: 4),
    ])
    #expect(sentences.first == "")
    #expect(sentences.last?.hasSuffix("place 1 of 1: no need that can come first has a greater priority.") == true)
  }

  private func sentences(for needs: [Capacity_V1_Need]) throws -> [String] {
    let engine = try ExplainedResponse().engine
    var scorecard = Capacity_V1_Scorecard()
    scorecard.needs = needs
    scorecard.indicators = needs.map { need in
      var score = Capacity_V1_IndicatorScore()
      score.indicatorID = need.indicatorID
      score.target = 0.75
      return score
    }
    return NeedReasons(scorer: engine.scorer).sentences(for: scorecard)
  }

  private func need(
    _ id: String,
    levels: Double,
    priority: Double,
    effective: Double
  ) -> Capacity_V1_Need {
    var need = Capacity_V1_Need()
    need.indicatorID = id
    need.gapLevels = levels
    need.priority = priority
    need.effectivePriority = effective
    return need
  }
}
