import Assistance
import CapacityProtos
import Foundation
import Instruments
import Testing

@Suite("A form with one thing broken")
struct BrokenFormTests {
  /// A change to the form, and the fault that it makes.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let old: String
    let new: String
    /// Stands first in the line of the fault.
    let marker: String
    let field: String
    let found: String
    let allowed: String
  }

  static let cases = [
    Case(
      testDescription: "no version",
      old: "version: \"1\"\n",
      new: "",
      marker: "",
      field: "version",
      found: "nothing",
      allowed: "the form's version"
    ),
    Case(
      testDescription: "an unknown principle",
      old: "principle_ids: [PRO-4, PAR-1c]",
      new: "principle_ids: [PRO-4, PAR-1e]",
      marker: "principle_ids: [PRO-4, PAR-1e]",
      field: "sections[8].questions[1].principle_ids[1]",
      found: "\"PAR-1e\"",
      allowed: "the id of a principle; did you mean PAR-1?"
    ),
    Case(
      testDescription: "a principle instead of its letters",
      old: "principle_ids: [PRO-3b]",
      new: "principle_ids: [PRO-3]",
      marker: "principle_ids: [PRO-3]",
      field: "sections[1].questions[5].principle_ids[0]",
      found: "PRO-3",
      allowed: "its letters: PRO-3a, PRO-3b, PRO-3c, PRO-3d, PRO-3e"
    ),
    Case(
      testDescription: "a principle twice",
      old: "principle_ids: [PRO-2, PEO-1a]",
      new: "principle_ids: [PRO-2, PRO-2]",
      marker: "principle_ids: [PRO-2, PRO-2]",
      field: "sections[4].questions[2].principle_ids[1]",
      found: "PRO-2 again",
      allowed: "each id once"
    ),
    Case(
      testDescription: "no principle",
      old: "principle_ids: [PRO-3c]",
      new: "principle_ids: []",
      marker: "principle_ids: []",
      field: "sections[3].questions[2].principle_ids",
      found: "none",
      allowed: "at least one principle that a breach is of"
    ),
    Case(
      testDescription: "an unknown risk",
      old: "risk_ids: [RSK-1, RSK-7]",
      new: "risk_ids: [RSK-1, RISK-7]",
      marker: "risk_ids: [RSK-1, RISK-7]",
      field: "sections[4].questions[2].risk_ids[1]",
      found: "\"RISK-7\"",
      allowed: "the id of a risk; did you mean RSK-7?"
    ),
    Case(
      testDescription: "an unknown blocking principle",
      old: "blocking_principle_ids: [PRO-3e, PRO-4,",
      new: "blocking_principle_ids: [PRO-3e, PRO-9,",
      marker: "blocking_principle_ids: [PRO-3e, PRO-9,",
      field: "blocking_principle_ids[1]",
      found: "\"PRO-9\"",
      allowed: "the id of a principle; did you mean PRO-1?"
    ),
    Case(
      testDescription: "a question id twice",
      old: "id: DEM-2",
      new: "id: DEM-1 # again",
      marker: "id: DEM-1 # again",
      field: "sections[0].questions[1].id",
      found: "DEM-1 again",
      allowed: "each id once"
    ),
    Case(
      testDescription: "a section id twice",
      old: "id: technology\n",
      new: "id: demand # again\n",
      marker: "id: demand # again",
      field: "sections[8].id",
      found: "demand again",
      allowed: "each id once"
    ),
    Case(
      testDescription: "partial as the adherent answer",
      old: "adherent: no",
      new: "adherent: partial",
      marker: "adherent: partial",
      field: "sections[1].questions[0].adherent",
      found: "partial",
      allowed: "yes or no: the answer that keeps the principles"
    ),
    Case(
      testDescription: "no adherent answer",
      old: "        adherent: no\n",
      new: "",
      marker: "- id: CON-1",
      field: "sections[1].questions[0].adherent",
      found: "nothing",
      allowed: "yes or no: the answer that keeps the principles"
    ),
    Case(
      testDescription: "a remedy without English words",
      old: "remedy: {en: \"Take the condition out",
      new: "remedy: {de: \"Take the condition out",
      marker: "remedy: {de:",
      field: "sections[1].questions[0].remedy",
      found: "no English text",
      allowed: "a text for en"
    ),
    Case(
      testDescription: "no source",
      old: "        source: \"OEWG report of 2021, paragraph 56 (PRO-4), confirmed\"\n",
      new: "",
      marker: "- id: OWN-1",
      field: "sections[2].questions[0].source",
      found: "nothing",
      allowed: "where the question comes from"
    ),
    Case(
      testDescription: "a field that there is not",
      old: "        technology_only: true\n",
      new: "        technology: true\n",
      marker: "        technology: true",
      field: "sections[8].questions[0].technology",
      found: "an unknown field",
      allowed: "one of id, question, adherent, principle_ids, risk_ids, technology_only, explanation, remedy, source"
    ),
  ]

  @Test("names file, line and field", arguments: cases)
  func broken(fault: Case) throws {
    let data = try SurveyData.shared
    let instrument = try #require(data.instruments.first)
    let file = try #require(data.assistanceFiles.first { $0.path == "assistance/form-1.yaml" })
    let range = try #require(file.text.range(of: fault.old))
    let text = file.text.replacingCharacters(in: range, with: fault.new)
    let faults = #expect(throws: SurveyDataFaults.self) {
      _ = try LoadedAssistanceForm(SurveyDataFile(path: file.path, text: text), instrument: instrument)
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = fault.marker.isEmpty ? nil : lines.firstIndex { $0.contains(fault.marker) }.map { $0 + 1 }
    #expect(faults?.faults.map(\.file) == [file.path])
    #expect(faults?.faults.map(\.line) == [line])
    #expect(faults?.faults.map(\.field) == [fault.field])
    #expect(faults?.faults.map(\.found) == [fault.found])
    #expect(faults?.faults.first?.allowed.hasPrefix(fault.allowed) == true)
  }

  @Test("or with a translation of nothing names the line of the translation")
  func translation() throws {
    let data = try SurveyData.shared
    let instrument = try #require(data.instruments.first)
    var file = try #require(data.assistanceFiles.first { $0.path == "assistance/form-1.yaml" })
    file.translations = [
      .init(
        path: "texts/fr/assistance/form-1.yaml",
        language: "fr",
        text: "\"title\": \"Titre\"\n\"sections/demand/questions/DEM-9/question\": \"Quoi ?\"\n"
      )
    ]
    let faults = #expect(throws: SurveyDataFaults.self) {
      _ = try LoadedAssistanceForm(file, instrument: instrument)
    }
    #expect(faults?.faults.map(\.file) == ["texts/fr/assistance/form-1.yaml"])
    #expect(faults?.faults.map(\.line) == [2])
    #expect(faults?.faults.map(\.field) == ["sections/demand/questions/DEM-9/question"])
  }
}
