import CapacityClient
import CapacityProtos
import Instruments
import ProtobufC
import Testing

@Suite("Survey files in CSV, checked offline")
struct SurveySheetFileTests {
  private let data: SurveyData

  init() throws { data = try SurveyData.embedded() }

  /// A small survey; a row is section, id, answer, reason, grade, title, uri, note, small base, target, comment.
  private func file(_ rows: String, name: String = "s.csv", separator: String = ",") -> SurveyFile {
    let text = """
      section,id,answer,not_applicable_reason,evidence_grade,evidence_title,evidence_uri,evidence_note,small_base,\
      target_level,comment
      survey,instrument,cyber-capacity 0.1
      survey,state_code,XAA
      survey,round_year,2026
      survey,round_number,1

      """
    return SurveyFile(path: name, text: text.replacing(",", with: separator) + rows, data: data)
  }

  private func faults(_ rows: String) -> [String] { file(rows).faults.map(\.description) }

  @Test("Rows in any order, of any question, become one survey")
  func whole() {
    let survey = file(
      """
      held,mobile-unlock,yes
      request 2,comment,second
      request 2,technology_id,disk-imaging
      request 2,kind,goods
      LAW,law-01,3,,e2,Act,,page 2,,4,checked
      ENF,ENF-05," 42.5 ",,,,,,yes
      Request 1,MIT-03,Yes,,E1
      request 1,technology_id,mobile-unlock
      request 1,kind,Software
      request 1,upkeep_funded,no
      request 1,MIT-04,no
      request 7,purpose,
      note,,
      HRS,HRS-08,Not applicable,No power exists
      ,LAW-01,,,,,https://example.org,
      LAW,LAW-03,PARTIAL
      RES,RES-07,withheld
      LAW,LAW-02,
      survey,tlp,Amber+Strict
      """
    )
    #expect(survey.faults == [])
    let response = survey.response
    #expect(response.stateCode == "XAA" && response.round == "2026-1" && response.tlp == .amberStrict)
    #expect(response.instrumentID == "cyber-capacity" && response.instrumentVersion == "0.1")
    #expect(Set(response.answers.keys) == ["LAW-01", "LAW-03", "ENF-05", "HRS-08", "RES-07"])
    let first = response.answers["LAW-01"]
    #expect(first?.value == .level(3) && first?.evidenceGrade == .e2 && first?.targetLevel == 4)
    #expect(first?.evidence.map(\.title) == ["Act", ""])
    #expect(first?.evidence.map(\.uri) == ["", "https://example.org"])
    #expect(first?.comment == "checked" && first?.evidence.first?.note == "page 2")
    #expect(response.answers["ENF-05"]?.value == .number(42.5) && response.answers["ENF-05"]?.smallBase == true)
    #expect(response.answers["HRS-08"]?.value == .notApplicable("No power exists"))
    #expect(response.technologyRequests.map(\.technologyID) == ["mobile-unlock", "disk-imaging"])
    #expect(response.technologyRequests.first?.mitigations.map(\.mitigationID) == ["MIT-03"])
    #expect(response.technologyRequests.first?.terms?.upkeepFunded == .no)
    #expect(response.technologyRequests.last?.terms == nil && response.technologyRequests.last?.comment == "second")
    #expect(response.technologiesHeld == ["mobile-unlock"])
  }

  @Test(
    "A mistake gives one message, with row, column and what would be right",
    arguments: [
      ("LAW,LAW-01,5", "row 6, column C (answer): answers[\"LAW-01\"].level: found 5; allowed: a level from 0 to 4"),
      (
        "LAW,LAW-01,many",
        "row 6, column C (answer): answers[\"LAW-01\"].level: found \"many\"; allowed: a whole number"
      ),
      (
        "LAW,LAW-03,maybe", "row 6, column C (answer): answers[\"LAW-03\"].choice: found \"maybe\"; allowed: one of yes"
      ),
      (
        "LAW,LAW-99,3",
        "row 6, column B (id): answers[\"LAW-99\"]: found an unknown indicator; allowed: an indicator of"
      ),
      ("LAW,LAW-01,,,E2", "row 6, column C (answer): answers[\"LAW-01\"]: found no value; allowed: level: 0 to 4"),
      ("LAW,LAW-01,3,,E9", "row 6, column E (evidence_grade): answers[\"LAW-01\"].evidence_grade: found \"E9\""),
      (
        "LAW,LAW-01,n/a", "row 6, column D (not_applicable_reason): answers[\"LAW-01\"].not_applicable: found no reason"
      ),
      (
        "LAW,LAW-01,3,why",
        "row 6, column D (not_applicable_reason): answers[\"LAW-01\"].not_applicable: found a reason"
      ),
      ("LAW,LAW-01,3\nLAW,LAW-01,2", "row 7, column C (answer): answers[\"LAW-01\"].level: found level again"),
      ("LAW,LAW-01,3\n,,,,,Act", "row 7, column B (id): answers: found an answer or evidence without an id"),
      (
        "ENF,ENF-05,\"1,234\"",
        "row 6, column C (answer): answers[\"ENF-05\"].number: found \"1,234\"; allowed: one dec"
      ),
      ("ENF,ENF-05,NaN", "row 6, column C (answer): answers[\"ENF-05\"].number: found nan; allowed: a finite number"),
      ("LAW,LAW-01,3,,,,,,maybe", "row 6, column I (small_base): answers[\"LAW-01\"].small_base: found \"maybe\""),
      ("LAW,LAW-01,3,,,,,,,9", "row 6, column J (target_level): answers[\"LAW-01\"].target_level: found 9"),
      ("survey,tlp,purple", "row 6, column C (answer): tlp: found \"purple\"; allowed: one of red, amber_strict"),
      (
        "survey,stat_code,XAB",
        "row 6, column B (id): found the id \"stat_code\" in the section survey; allowed: one of"
      ),
      ("survey,round_year,2027", "row 6, column C (answer): round: found round_year again; allowed: it once; row 4"),
      ("survey,tlp,red,,E2", "row 6, column E (evidence_grade): tlp: found \"E2\"; allowed: nothing in this column"),
      ("note,,3", "row 6, column C (answer): found \"3\"; allowed: nothing in this column of a row \"note\""),
      (
        "request,kind,goods",
        "row 6, column A (section): technology_requests: found \"request\"; allowed: request and a"
      ),
      (
        "request 1,knd,goods",
        "row 6, column B (id): technology_requests: found the id \"knd\" in the section request 1"
      ),
      (
        "held,abacus,yes",
        "row 6, column B (id): technologies_held[0]: found \"abacus\"; allowed: an id of the catalogue"
      ),
      ("held,disk-imaging,1", "row 6, column C (answer): technologies_held: found \"1\"; allowed: yes, no or nothing"),
      ("LAW,LAW-01,3,,,,,,,,,x", "row 6, column L: found \"x\" in a column without a name; allowed: section, id"),
      ("LAW,LAW-01,3,,\"E2", "row 6, column E (evidence_grade): found a quote that is never closed; allowed: a quote"),
    ]
  )
  func oneMistake(rows: String, message: String) throws {
    let found = faults(rows)
    try #require(found.count == 1, "\(found)")
    #expect(found[0].hasPrefix("s.csv: " + message))
  }

  @Test("Requests are blamed in their own rows")
  func requests() {
    let found = faults("request 3,technology_id,mobile-unlok\nrequest 3,MIT-03,,,E2\nrequest 3,kind,soft\n")
    #expect(
      found.map { $0.prefix(70) }
        == [
          "s.csv: row 6, column C (answer): technology_requests[0].technology_id:",
          "s.csv: row 7, column E (evidence_grade): technology_requests: found \"E2",
          "s.csv: row 8, column C (answer): technology_requests[0].kind: found \"s",
        ].map { $0.prefix(70) }
    )
  }

  @Test("What is missing at the head is named at the row that should hold it")
  func missingHead() {
    let text =
      "section,id,answer\nsurvey,instrument,\nsurvey,state_code,\nsurvey,round_year,2026\nsurvey,round_number,\n"
    let found = SurveyFile(path: "s.csv", text: text, data: data).faults.map(\.description)
    #expect(
      found.map { $0.prefix(41) }
        == [
          "s.csv: row 2, column C (answer): instrume", "s.csv: row 3, column C (answer): state_co",
          "s.csv: row 4, column C (answer): round: f",
        ].map { $0.prefix(41) }
    )
  }

  @Test(
    "A file that is no survey has one fault",
    arguments: [
      "", "\u{FEFF}", "one,two\n1,2\n", "id,answer\nLAW-01,3\n", "section,id,answer,id\n", "instrument_id: x\n",
    ]
  )
  func noSurvey(text: String) throws {
    let faults = SurveyFile(path: "s.csv", text: text, data: data).faults
    try #require(faults.count == 1)
    #expect(faults[0].description.hasPrefix("s.csv: row 1, column "))
  }

  @Test("Columns whose name begins with note are the user's own; others that are not known are refused")
  func ownColumns() {
    let text = "section,id,answer,Notes of Ann,Colour\nsurvey,tlp,red,mine,\nsurvey,comment,x,mine,blue\n"
    let found = SurveyFile(path: "s.csv", text: text, data: data).faults.map(\.description)
    #expect(
      found.contains {
        $0.hasPrefix("s.csv: row 3, column E (Colour): found \"blue\" in the unknown column \"Colour\"")
      }
    )
    #expect(!found.contains { $0.contains("mine") })
  }

  @Test("Decimal marks are read as the file's language has them")
  func decimalMarks() {
    func number(_ text: String, _ separator: String) -> Capacity_V1_Answer.OneOf_Value? {
      let survey = file("ENF\(separator)ENF-05\(separator)\(text)\n", separator: separator)
      return survey.faults.isEmpty ? survey.response.answers["ENF-05"]?.value : nil
    }
    #expect(number("14,3", ";") == .number(14.3) && number("14.3", ";") == .number(14.3))
    #expect(number("1,234", ";") == .number(1.234) && number("1.234", ";") == nil)
    #expect(number("\"14,3\"", ",") == .number(14.3) && number("\"1,234\"", ",") == nil)
    #expect(number("\"0,234\"", ",") == .number(0.234) && number("1.234", "\t") == .number(1.234))
    #expect(
      number("1.234,5", ";") == nil && number("\"1,234,567\"", ",") == nil && number("'14.3", ",") == .number(14.3)
    )
  }

  @Test(
    "Without a name, a file is known by its first cell",
    arguments: ["section,id,answer", "\"section\";\"id\";\"answer\""]
  )
  func standardInput(head: String) {
    let survey = SurveyFile(path: "-", text: "\u{FEFF}\(head)\r\n", data: data)
    #expect(survey.faults.allSatisfy { $0.cell != nil } && !survey.faults.isEmpty)
    #expect(SurveyFile(path: "-", text: "state_code: XAA\n", data: data).faults.allSatisfy { $0.cell == nil })
  }

  @Test("Programs get the cell beside row and column")
  func document() {
    let json = file("LAW,LAW-01,5\n").faults.map(\.document.jsonLine)
    #expect(
      json.first?.hasPrefix("{ \"file\": \"s.csv\", \"line\": 6, \"column\": 3, \"cell\": \"C6\", \"field\":") == true
    )
  }

  @Test("What a server finds stands at its cell, too")
  func server() {
    var violation = Capacity_V1_Violation()
    (violation.field, violation.found, violation.allowed) = ("answers[\"LAW-01\"].evidence[1].uri", "x", "y")
    let survey = file("LAW,LAW-01,3,,E1,Act\nLAW,LAW-01,,,,,https://example.org\n")
    let found = survey.faults(from: [violation]).map(\.description)
    #expect(
      found == ["s.csv: row 7, column G (evidence_uri): answers[\"LAW-01\"].evidence[1].uri: found x; allowed: y"]
    )
  }
}
