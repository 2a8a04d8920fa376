import Assistance
import CapacityProtos
import Instruments
import Testing

@Suite("Projects that were judged by hand")
struct WorkedProjectTests {
  private typealias Verdicts = [(String, Capacity_V1_Adherence)]

  /// The sample for State A. Its answers, against section 1 of the principles:
  /// - CON-2 ties a purchase: PRO-3e is breached, with a mitigation; so it does not block, and PRO-3 is breached too.
  /// - DEM-3 (old data) keeps PRO-3a in part, OUT-4 (no route for complaints) PRO-3d.
  /// - OWN-3 (the funder evaluates alone) keeps PAR-2 in part: OWN-4 adheres, the weaker one decides.
  /// - SUS-1 (staff not budgeted for) keeps PRO-1 in part.
  /// - INC-1 (no data by sex) breaches PEO-1b, and so PEO-1; it does not block.
  /// - TCH-4 is open: PRO-3d and PEO-1a are judged by the others, and the project is not ready for that alone.
  @Test("State A's laboratory has reservations")
  func sample() throws {
    let sample = try #require(try AssistanceForms.shared.samples.first)
    let document = AssistanceDocument(text: sample.text, name: sample.name)
    #expect(document.faults.isEmpty)
    #expect(AssistanceProjectCheck(forms: try .shared, data: try .shared).violations(in: document.project).isEmpty)
    let assessment = try document.project.evaluated()
    let expected: Verdicts = [
      ("PRO-1", .partly), ("PRO-2", .adheres), ("PRO-3", .breaches), ("PRO-3a", .partly), ("PRO-3b", .adheres),
      ("PRO-3c", .adheres), ("PRO-3d", .partly), ("PRO-3e", .breaches), ("PRO-4", .adheres), ("PRO-5", .adheres),
      ("PAR-1", .adheres), ("PAR-1a", .adheres), ("PAR-1b", .adheres), ("PAR-1c", .adheres), ("PAR-1d", .adheres),
      ("PAR-2", .partly), ("PAR-3", .adheres), ("PEO-1", .breaches), ("PEO-1a", .adheres), ("PEO-1b", .breaches),
      ("PEO-1c", .adheres), ("PEO-2", .adheres),
    ]
    check(assessment, expected)
    #expect(assessment.readiness == .withReservations)
    #expect(assessment.blockedBy.isEmpty)
    #expect(assessment.unanswered == ["TCH-4"])
    let tied = try #require(assessment.principle("PRO-3e")?.findings.first)
    #expect(tied.questionID == "CON-2")
    #expect(tied.mitigated)
    #expect(tied.riskIds == ["RSK-3"])
    let claims = Set(assessment.principles.flatMap(\.findings).filter(\.isClaim).map(\.questionID))
    #expect(claims == ["OWN-5", "HUM-4", "INC-2"])
  }

  /// A workshop that an embassy offers, described by eight answers. Without technology, so that TCH is not asked.
  /// - DEM-1 no (nobody asked): PAR-1b breached. CON-5 yes (its own model law): PAR-1b again.
  /// - CON-1 yes (accession is expected): PRO-3e breached without mitigation: blocks.
  /// - CON-4 partial (leaving costs a letter): PAR-1d in part: does not block.
  /// - PAR-1 is breached by PAR-1b; PRO-3 by PRO-3e. PRO-3a to PRO-3d: nothing was answered.
  /// - OWN-1 no, with a mitigation: PRO-4 breached, does not block.
  /// - SUS-1 no: PRO-1 breached (a single workshop). SUS-2 is open.
  /// - HUM-3 no: its adherent answer, for PRO-2 and PEO-1a, and so for PEO-1: PEO-1b and PEO-1c are open.
  /// - OUT-2 partial (attendance and a quiz): PRO-2 in part, although HUM-3 adheres.
  /// - All else has no evidence: 31 questions are asked, 8 answered, 23 open.
  @Test("an embassy's workshop is blocked by its condition")
  func workshop() throws {
    var project = Capacity_V1_AssistanceProject.empty
    project.answers = [
      "DEM-1": .init(.no), "CON-5": .init(.yes), "CON-1": .init(.yes, .e2), "CON-4": .init(.partial),
      "OWN-1": .init(.no, mitigation: "The ministry signs before the first day."), "SUS-1": .init(.no),
      "HUM-3": .init(.no, .e1), "OUT-2": .init(.partial),
    ]
    let assessment = try project.evaluated()
    let expected: Verdicts = [
      ("PRO-1", .breaches), ("PRO-2", .partly), ("PRO-3", .breaches), ("PRO-3a", .noEvidence), ("PRO-3b", .noEvidence),
      ("PRO-3c", .noEvidence), ("PRO-3d", .noEvidence), ("PRO-3e", .breaches), ("PRO-4", .breaches),
      ("PRO-5", .noEvidence), ("PAR-1", .breaches), ("PAR-1a", .noEvidence), ("PAR-1b", .breaches),
      ("PAR-1c", .noEvidence), ("PAR-1d", .partly), ("PAR-2", .noEvidence), ("PAR-3", .noEvidence),
      ("PEO-1", .adheres), ("PEO-1a", .adheres), ("PEO-1b", .noEvidence), ("PEO-1c", .noEvidence),
      ("PEO-2", .noEvidence),
    ]
    check(assessment, expected)
    #expect(assessment.readiness == .blocked)
    #expect(assessment.blockedBy == ["PRO-3e"])
    #expect(assessment.unanswered.count == 23)
  }

  private func check(_ assessment: Capacity_V1_AssistanceAssessment, _ expected: Verdicts) {
    #expect(assessment.principles.map(\.principleID) == expected.map(\.0))
    for (id, adherence) in expected { #expect(assessment.principle(id)?.adherence == adherence, "\(id)") }
  }
}
