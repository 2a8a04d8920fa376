import Assistance
import CapacityProtos
import Testing

@Suite("Beside the needs of the state, a project")
struct NeedTests {
  private func scorecard(_ needs: [(id: String, gap: Double)]) -> Capacity_V1_Scorecard {
    var scorecard = Capacity_V1_Scorecard()
    scorecard.assessmentID = "01JD0000000000000000000000"
    scorecard.needs = needs.map { id, gap in
      var need = Capacity_V1_Need()
      need.indicatorID = id
      need.gapLevels = gap
      return need
    }
    return scorecard
  }

  @Test("shows where its indicators stand, and the three greatest needs that it leaves alone")
  func addressed() throws {
    let needs = [("HRS-01", 3.0), ("LAW-02", 2), ("FOR-01", 1.5), ("ENF-06", 1), ("PRC-03", 1), ("RES-01", 0.5)]
    var project = try Capacity_V1_AssistanceProject.adherent()
    project.indicatorIds = ["TEC-01", "ENF-06", "LAW-02", "GEN-01", "LAW-02"]
    let assessment = try project.evaluated(against: scorecard(needs))
    #expect(assessment.assessmentID == "01JD0000000000000000000000")
    #expect(assessment.addressed.map(\.indicatorID) == ["LAW-02", "ENF-06", "TEC-01", "GEN-01"])
    #expect(assessment.addressed.map(\.position) == [2, 4, 0, 0])
    #expect(assessment.addressed.map(\.gapLevels) == [2, 1, 0, 0])
    #expect(assessment.untouchedIndicatorIds == ["HRS-01", "FOR-01", "PRC-03"])
  }

  @Test("that works on all of them leaves none alone")
  func none() throws {
    var project = try Capacity_V1_AssistanceProject.adherent()
    project.indicatorIds = ["HRS-01"]
    #expect(try project.evaluated(against: scorecard([("HRS-01", 3)])).untouchedIndicatorIds.isEmpty)
  }

  @Test("is not compared where the caller may see no assessment, and is judged the same")
  func withoutScorecard() throws {
    var project = try Capacity_V1_AssistanceProject.adherent()
    project.indicatorIds = ["HRS-01"]
    let assessment = try project.evaluated()
    #expect(assessment.addressed.isEmpty)
    #expect(assessment.untouchedIndicatorIds.isEmpty)
    #expect(assessment.assessmentID.isEmpty)
    #expect(assessment.readiness == .ready)
    #expect(try project.evaluated(against: scorecard([])).principles == assessment.principles)
  }
}
