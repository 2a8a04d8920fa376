import Assistance
import CapacityProtos
import Testing

@Suite("Words of an assessment")
struct WordTests {
  private func assessment(in language: String) throws -> Capacity_V1_AssistanceAssessment {
    var project = try Capacity_V1_AssistanceProject.adherent()
    project.breach("OWN-1")
    project.answers["INC-1"] = .init(.partial)
    project.answers["OUT-1"] = nil
    var assessment = try project.evaluated()
    AssistanceWords(form: try .shared, language: language).fill(&assessment)
    return assessment
  }

  @Test(
    "are those of the reader's language",
    arguments: [
      ("", "Respect for sovereignty", "Work would start without"),
      ("fr-CA", "Respect de la souveraineté", "Le travail commencerait sans"),
      ("es", "Respeto de la soberanía", "El trabajo empezaría sin"),
      ("de", "Respect for sovereignty", "Work would start without"),
    ]
  )
  func languages(language: String, title: String, explanation: String) throws {
    let principle = try #require(try assessment(in: language).principle("PRO-4"))
    #expect(principle.title == title)
    #expect(principle.findings.first?.explanation.hasPrefix(explanation) == true)
    #expect(principle.findings.first?.remedy.isEmpty == false)
  }

  @Test("say what to mend where something is breached or kept in part, and nothing where all is well or unknown")
  func onlyWhereNeeded() throws {
    for finding in try assessment(in: "en").principles.flatMap(\.findings) {
      let isNeeded = ["OWN-1", "INC-1"].contains(finding.questionID)
      #expect(finding.explanation.isEmpty != isNeeded, "\(finding.questionID)")
      #expect(finding.remedy.isEmpty != isNeeded, "\(finding.questionID)")
    }
  }

  @Test("change nothing but themselves")
  func codes() throws {
    var english = try assessment(in: "en")
    var french = try assessment(in: "fr")
    #expect(english != french)
    for index in english.principles.indices {
      english.principles[index].title = ""
      french.principles[index].title = ""
      for place in english.principles[index].findings.indices {
        for path in [\Capacity_V1_AssistanceFinding.explanation, \.remedy] {
          english.principles[index].findings[place][keyPath: path] = ""
          french.principles[index].findings[place][keyPath: path] = ""
        }
      }
    }
    #expect(english == french)
  }
}
