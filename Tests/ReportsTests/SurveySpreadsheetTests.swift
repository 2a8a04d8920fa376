import CapacityProtos
import Instruments
import ProtobufC
import Reports
import Testing

@Suite("Surveys as spreadsheets")
struct SurveySpreadsheetTests {
  private let data: SurveyData
  private let instrument: Capacity_V1_Instrument

  init() throws {
    data = try SurveyData.embedded()
    instrument = try #require(data.instrument(id: "", version: "")).message
  }

  private func sheet(_ separator: CSVSeparator = .comma, language: String = "en") -> SurveySpreadsheet {
    SurveySpreadsheet(instrument: instrument, ruleSet: data.ruleSet.message, language: language, separator: separator)
  }

  private func read(_ text: String) throws -> Capacity_V1_SurveyResponse {
    let sheet = SurveySheet(text, data: data)
    let document = SurveyDocument(root: sheet.root, faults: sheet.faults)
    try #require(document.faults == [])
    return document.response
  }

  @Test("A file to fill in is without faults as it stands and answers nothing", arguments: CSVSeparator.allCases)
  func template(separator: CSVSeparator) throws {
    let text = sheet(separator).text(state: "XAB", round: "2026-2")
    let response = try read(text)
    #expect(ResponseValidator(data: data).violations(in: response) == [])
    #expect(response.stateCode == "XAB" && response.round == "2026-2" && response.tlp == .amber)
    #expect(response.answers.isEmpty && response.technologyRequests.isEmpty && response.technologiesHeld.isEmpty)
    for indicator in instrument.domains.flatMap(\.indicators) { #expect(text.contains(indicator.id)) }
  }

  @Test("The samples come back to the byte", arguments: CSVSeparator.allCases)
  func samples(separator: CSVSeparator) throws {
    for sample in data.samples {
      let response = SurveyDocument(text: sample.text, name: sample.name).response
      for language in data.languages {
        let text = sheet(separator, language: language).text(of: response)
        #expect(try read(text).encoded() == response.encoded(), "\(sample.name), \(language)")
      }
    }
  }

  @Test("Whatever an answer may hold comes back to the byte")
  func everything() throws {
    var response = try read(sheet().text(state: "XAA", round: "2026-1"))
    response.comment = "'=HYPERLINK(\"x\");-1\r\n- a list\n\t\"quoted\", and 'tis \u{202E}reversed"
    response.agency = "2026-1"
    response.tlp = .amberStrict
    let texts = ["=cmd|'/c calc'!A0", "'", "''-", "7 March", "+1;@x", "a\n\n=b", " spaces ", "é,\u{301};\"", "1,5"]
    for (index, indicator) in instrument.domains.flatMap(\.indicators).enumerated() {
      var answer = Capacity_V1_Answer()
      switch (index % 5, indicator.answerType) {
      case (0, _): answer.value = .unknown(true)
      case (1, _): answer.value = .withheld(true)
      case (2, _): answer.value = .notApplicable(texts[index % texts.count])
      case (_, .maturity): answer.value = .level(UInt32(index % 5))
      case (_, .yesPartialNo): answer.value = .choice([.yes, .partial, .no][index % 3])
      default: answer.value = .number([0.1 + 0.2, 1e-7, 123456.789, 100, 1.234][index % 5])
      }
      answer.evidenceGrade = [.unspecified, .e0, .e1, .e2, .e3][index % 5]
      answer.smallBase = index % 7 == 0
      answer.targetLevel = index % 4 == 0 ? UInt32(index % 5) : nil
      answer.comment = index % 3 == 0 ? texts[(index + 1) % texts.count] : ""
      for number in 0..<(index % 4) {
        var evidence = Capacity_V1_Evidence()
        evidence.title = number % 2 == 0 ? texts[(index + number) % texts.count] : ""
        evidence.uri = "https://files.example.org/\(number)"
        evidence.note = texts[(index + 3) % texts.count]
        answer.evidence.append(evidence)
      }
      response.answers[indicator.id] = answer
    }
    response.technologiesHeld = data.ruleSet.message.technologies.suffix(3).map(\.id).reversed()
    for (index, technology) in data.ruleSet.message.technologies.prefix(5).enumerated() {
      var request = Capacity_V1_TechnologyRequest()
      request.technologyID = technology.id
      request.kind = .software
      request.comment = texts[index]
      if index % 2 == 0 { request.endUser = .csirt }
      if index > 0 { request.terms = Capacity_V1_TransferTerms() }
      if index > 1 { request.terms?.upkeepFunded = .unknown }
      if index > 2 { request.purpose = .unstated }
      // Twice the same, in an order of their own.
      for (number, mitigation) in data.ruleSet.message.mitigations.prefix(index).reversed().enumerated() {
        var commitment = Capacity_V1_MitigationCommitment()
        commitment.mitigationID = mitigation.id
        commitment.evidenceGrade = number == 0 ? .unspecified : .e0
        request.mitigations += [commitment, commitment]
      }
      response.technologyRequests.append(request)
    }
    try #require(ResponseValidator(data: data).violations(in: response) == [])
    for separator in CSVSeparator.allCases {
      #expect(try read(sheet(separator).text(of: response)) == response)
      #expect(try read(sheet(separator).text(of: response)).encoded() == response.encoded())
    }
  }

  @Test("A second piece of evidence is a second row; figures have the file's decimal mark")
  func look() throws {
    let sample = try #require(data.samples.first { $0.name.contains("middling") })
    let response = SurveyDocument(text: sample.text, name: sample.name).response
    let text = sheet(.semicolon).text(of: response)
    #expect(text.hasPrefix("\u{FEFF}section;id;question;kind;allowed;evidence_asked;answer;"))
    #expect(text.contains("LAW;LAW-01;(further evidence);;;;;;;Law Faculty, annotated text") == false)
    #expect(text.contains("LAW;LAW-01;(further evidence);;;;;;;\"Law Faculty, annotated text of the Act, 2025\";"))
    #expect(text.contains(";\"14,3\";;E2;\"Case list 2025, Director of Public Prosecutions\";"))
    #expect(text.contains("survey;round_year;Year of the round;text;a year;;2026;"))
  }
}
