import Assistance
import CapacityProtos
import Instruments
import Testing

@Suite("One answer that breaks what a question asks")
struct SingleBreachTests {
  /// What each question is about, by hand from the principles: letters with their parents, in the catalogue's order.
  static let principles: [(question: String, breached: [String])] = [
    ("DEM-1", ["PAR-1", "PAR-1b"]),
    ("DEM-2", ["PAR-1", "PAR-1b"]),
    ("DEM-3", ["PRO-3", "PRO-3a"]),
    ("CON-1", ["PRO-3", "PRO-3e"]),
    ("CON-2", ["PRO-3", "PRO-3e"]),
    ("CON-3", ["PRO-3", "PRO-3e"]),
    ("CON-4", ["PAR-1", "PAR-1d"]),
    ("CON-5", ["PAR-1", "PAR-1b"]),
    ("CON-6", ["PRO-3", "PRO-3b"]),
    ("OWN-1", ["PRO-4"]),
    ("OWN-2", ["PAR-1", "PAR-1c"]),
    ("OWN-3", ["PAR-2"]),
    ("OWN-4", ["PAR-2"]),
    ("OWN-5", ["PAR-1", "PAR-1a"]),
    ("OUT-1", ["PRO-2"]),
    ("OUT-2", ["PRO-2"]),
    ("OUT-3", ["PRO-3", "PRO-3c"]),
    ("OUT-4", ["PRO-3", "PRO-3d"]),
    ("HUM-1", ["PEO-1", "PEO-1a"]),
    ("HUM-2", ["PEO-1", "PEO-1a"]),
    ("HUM-3", ["PRO-2", "PEO-1", "PEO-1a"]),
    ("HUM-4", ["PEO-1", "PEO-1a"]),
    ("INC-1", ["PEO-1", "PEO-1b"]),
    ("INC-2", ["PEO-1", "PEO-1b"]),
    ("INC-3", ["PEO-1", "PEO-1c"]),
    ("CNF-1", ["PAR-3"]),
    ("CNF-2", ["PAR-1", "PAR-1a", "PAR-3"]),
    ("CNF-3", ["PEO-2"]),
    ("SUS-1", ["PRO-1"]),
    ("SUS-2", ["PRO-1"]),
    ("SUS-3", ["PRO-5"]),
    ("TCH-1", ["PEO-1", "PEO-1a"]),
    ("TCH-2", ["PRO-4", "PAR-1", "PAR-1c"]),
    ("TCH-3", ["PRO-5", "PEO-1", "PEO-1a"]),
    ("TCH-4", ["PRO-3", "PRO-3d", "PEO-1", "PEO-1a"]),
    ("TCH-5", ["PEO-1", "PEO-1a"]),
  ]
  /// Section 3 of the fact base.
  static let blocking = ["PRO-3e", "PRO-4", "PAR-1d", "PEO-1a"]

  @Test("stands in this list for every question of the form")
  func all() throws {
    #expect(try LoadedAssistanceForm.shared.questions.map(\.id) == Self.principles.map(\.question))
  }

  @Test("breaches exactly the principles of that question", arguments: principles)
  func breach(question: String, breached: [String]) throws {
    var project = try Capacity_V1_AssistanceProject.adherent()
    project.breach(question)
    let assessment = try project.evaluated()
    #expect(assessment.principles(.breaches) == breached)
    #expect(assessment.principles(.adheres).count == FormTests.principles.count - breached.count)
    for id in breached {
      let first = try #require(assessment.principle(id)?.findings.first)
      #expect(first.questionID == question)
      #expect(first.adherence == .breaches)
      #expect(first.mitigated == false)
      #expect(first.evidenceGrade == .e1)
      #expect(try first.riskIds == LoadedAssistanceForm.shared.question(question)?.riskIds)
    }
    let blocks = breached.filter(Self.blocking.contains)
    #expect(assessment.blockedBy == blocks)
    #expect(assessment.readiness == (blocks.isEmpty ? .withReservations : .blocked))
  }

  @Test("blocks no more once it is mitigated, and is a breach still", arguments: principles)
  func mitigated(question: String, breached: [String]) throws {
    var project = try Capacity_V1_AssistanceProject.adherent()
    project.breach(question, mitigation: "The clause is taken out before the agreement is signed.")
    let assessment = try project.evaluated()
    #expect(assessment.principles(.breaches) == breached)
    for id in breached { #expect(assessment.principle(id)?.findings.first?.mitigated == true) }
    #expect(assessment.blockedBy.isEmpty)
    #expect(assessment.readiness == .withReservations)
  }

  @Test("is no breach where it holds in part", arguments: principles)
  func partial(question: String, principles: [String]) throws {
    var project = try Capacity_V1_AssistanceProject.adherent()
    project.answers[question] = .init(.partial, .e2)
    let assessment = try project.evaluated()
    #expect(assessment.principles(.partly) == principles)
    #expect(assessment.principles(.breaches).isEmpty)
    #expect(assessment.blockedBy.isEmpty)
    #expect(assessment.readiness == .withReservations)
  }
}
