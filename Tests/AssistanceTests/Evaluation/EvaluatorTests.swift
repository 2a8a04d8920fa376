import Assistance
import CapacityProtos
import Instruments
import ProtobufC
import Testing

@Suite("A planned project")
struct EvaluatorTests {
  @Test("that keeps every principle is ready, with technology or without", arguments: [true, false])
  func adherent(transfersTechnology: Bool) throws {
    let assessment = try Capacity_V1_AssistanceProject.adherent(transfersTechnology: transfersTechnology).evaluated()
    #expect(assessment.formID == "assistance")
    #expect(assessment.formVersion == "1")
    #expect(assessment.principles.map(\.principleID) == FormTests.principles)
    #expect(assessment.principles(.adheres) == FormTests.principles)
    #expect(assessment.unanswered.isEmpty)
    #expect(assessment.blockedBy.isEmpty)
    #expect(assessment.readiness == .ready)
    #expect(assessment.principles.allSatisfy { $0.findings.allSatisfy(\.riskIds.isEmpty) })
  }

  @Test("of which nothing is told has no evidence for any principle", arguments: [(true, 36), (false, 31)])
  func noEvidence(transfersTechnology: Bool, questions: Int) throws {
    var project = Capacity_V1_AssistanceProject.empty
    project.transfersTechnology = transfersTechnology
    let assessment = try project.evaluated()
    #expect(assessment.principles(.noEvidence) == FormTests.principles)
    #expect(assessment.unanswered.count == questions)
    #expect(assessment.readiness == .withReservations)
    let findings = assessment.principles.flatMap(\.findings)
    #expect(findings.allSatisfy { $0.choice == .unspecified && $0.evidenceGrade == .unspecified && !$0.isClaim })
  }

  @Test("with one question left open keeps the principle by the others, and is not ready")
  func oneOpen() throws {
    var project = try Capacity_V1_AssistanceProject.adherent()
    project.answers["DEM-2"] = nil
    let assessment = try project.evaluated()
    #expect(assessment.principles(.adheres) == FormTests.principles)
    #expect(assessment.unanswered == ["DEM-2"])
    #expect(assessment.readiness == .withReservations)
    #expect(assessment.principle("PAR-1b")?.findings.map(\.questionID) == ["DEM-1", "CON-5", "DEM-2"])
    #expect(assessment.principle("PAR-1b")?.findings.last?.adherence == .noEvidence)
  }

  @Test("without technology is not held to what only technology is asked")
  func technologyOnly() throws {
    var project = try Capacity_V1_AssistanceProject.adherent(transfersTechnology: false)
    // As a careless form would send it; AssistanceProjectCheck refuses it.
    project.answers["TCH-2"] = .init(.no)
    let assessment = try project.evaluated()
    #expect(assessment.readiness == .ready)
    #expect(assessment.principles.flatMap(\.findings).allSatisfy { !$0.questionID.hasPrefix("TCH") })
  }

  @Test("has each finding once under a principle with letters, breaches first")
  func order() throws {
    var project = try Capacity_V1_AssistanceProject.adherent()
    project.answers["DEM-3"] = .init(.partial)
    project.answers["CON-1"] = nil
    project.breach("CON-2", mitigation: "Open tender")
    project.breach("OUT-4")
    let findings = try #require(try project.evaluated().principle("PRO-3")).findings
    let expected = ["OUT-4", "CON-2", "DEM-3", "CON-3", "CON-6", "OUT-3", "TCH-4", "CON-1"]
    #expect(findings.map(\.questionID) == expected)
  }

  @Test(
    "is judged alike at every grade of evidence; without a source it is a claim",
    arguments: [
      (Capacity_V1_EvidenceGrade.unspecified, Capacity_V1_EvidenceGrade.e0), (.e0, .e0), (.e1, .e1), (.e2, .e2),
      (.e3, .e3),
    ]
  )
  func grades(given: Capacity_V1_EvidenceGrade, shown: Capacity_V1_EvidenceGrade) throws {
    var project = try Capacity_V1_AssistanceProject.adherent()
    for id in project.answers.keys { project.answers[id]?.evidenceGrade = given }
    let assessment = try project.evaluated()
    #expect(assessment.readiness == .ready)
    for finding in assessment.principles.flatMap(\.findings) {
      #expect(finding.evidenceGrade == shown)
      #expect(finding.isClaim == (shown == .e0))
    }
  }

  @Test("with a mitigation of blanks alone has none")
  func blankMitigation() throws {
    var project = try Capacity_V1_AssistanceProject.adherent()
    project.breach("OWN-1", mitigation: " \n")
    let assessment = try project.evaluated()
    #expect(assessment.blockedBy == ["PRO-4"])
    #expect(assessment.readiness == .blocked)
  }

  @Test("is blocked by each principle with an open breach, whatever else is mitigated")
  func severalBreaches() throws {
    var project = try Capacity_V1_AssistanceProject.adherent()
    project.breach("HUM-2")
    project.breach("CON-1", mitigation: "Clause taken out")
    project.breach("CON-3")
    project.breach("CON-4", mitigation: "Clause on withdrawal added")
    let assessment = try project.evaluated()
    #expect(assessment.blockedBy == ["PRO-3e", "PEO-1a"])
    #expect(assessment.readiness == .blocked)
  }

  @Test("gives the same bytes whatever the order of its answers")
  func determinism() throws {
    let project = try Capacity_V1_AssistanceProject.adherent()
    let first = try project.evaluated().encoded()
    for capacity in [0, 64, 512] {
      var other = Capacity_V1_AssistanceProject.empty
      other.transfersTechnology = true
      other.answers.reserveCapacity(capacity)
      for (id, answer) in project.answers.sorted(by: { $0.key > $1.key }) { other.answers[id] = answer }
      #expect(try other.evaluated().encoded() == first)
    }
  }
}
