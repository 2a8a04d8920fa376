import CapacityProtos
import Instruments
import ProtobufC
import Reports
import Testing

@Suite("Planned projects as text")
struct AssistanceTextTests {
  private let data: SurveyData
  private let form: Capacity_V1_AssistanceForm

  init() throws {
    data = try SurveyData.embedded()
    let file = try #require(data.assistanceFiles.first { $0.path.hasSuffix("form-1.yaml") })
    let document = MessageDocument<Capacity_V1_AssistanceForm>(text: file.text, name: file.path)
    #expect(document.faults.isEmpty)
    form = document.message
  }

  private func text(_ assessment: Capacity_V1_AssistanceAssessment, width: Int = 80, colour: Bool = false) -> String {
    var project = Capacity_V1_AssistanceProject()
    project.title = "Forensic laboratory for State A"
    project.stateCode = "XAA"
    return AssistanceText(data: data, options: TextOptions(width: width, colour: colour))
      .text(of: assessment, project: project, form: form)
  }

  @Test("Looks as it did when it was last looked at")
  func golden() throws {
    try GoldenFile("assistance.txt").expect(text(try GoldenFile("assistance.json").message()))
  }

  @Test("No line is wider than the terminal, and colours never carry a meaning alone", arguments: [80, 120])
  func layout(width: Int) throws {
    let assessment: Capacity_V1_AssistanceAssessment = try GoldenFile("assistance.json").message()
    let lines = text(assessment, width: width).split(separator: "\n")
    #expect(lines.allSatisfy { $0.displayWidth <= width })
    let coloured = text(assessment, width: width, colour: true)
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == text(assessment, width: width))
  }

  @Test("A breach is told once, with every principle that it breaks; what is mitigated says so")
  func breaches() throws {
    let words = text(try GoldenFile("assistance.json").message()).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(words.contains("Breaches (2)") && words.contains("Kept in part (1)"))
    #expect(words.contains("PRO-3 Evidence-based, neutral, transparent, accountable, unconditional; PRO-3e Without"))
    #expect(words.contains("CON-2 (mitigated)") && words.contains("DEM-2 (claim)"))
    #expect(words.contains("Mitigation recorded"))
  }

  @Test("Without an assessment no needs are made up")
  func noNeeds() throws {
    var assessment: Capacity_V1_AssistanceAssessment = try GoldenFile("assistance.json").message()
    assessment.assessmentID = ""
    assessment.addressed = []
    #expect(text(assessment).contains("its needs are not known here"))
    #expect(text(.init()).contains("Forensic laboratory"))
  }

  @Test("The form shows every question with the answer that keeps its principles")
  func formText() {
    let text = AssistanceFormText(options: TextOptions(width: 100)).text(of: form)
    for question in form.sections.flatMap(\.questions) { #expect(text.contains("\n\(question.id) ")) }
    #expect(text.split(separator: "\n").allSatisfy { $0.displayWidth <= 100 })
    #expect(text.contains("PRO-3e, PRO-4, PAR-1d, PEO-1a"))
  }

  private func project(_ text: String) -> MessageDocument<Capacity_V1_AssistanceProject> {
    MessageDocument(text: text, name: "project.yaml")
  }

  @Test("A new project file reads without faults as it stands, no question answered")
  func template() {
    let text = AssistanceTemplate(form: form).text(state: "XAB")
    let document = project(text)
    #expect(document.faults.isEmpty)
    #expect(document.message.stateCode == "XAB" && document.message.formVersion == "1")
    #expect(document.message.answers.isEmpty && !document.message.title.isEmpty)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 })
  }

  @Test("Once its number sign is taken away and a choice is made, a question is answered")
  func filledTemplate() {
    let text = AssistanceTemplate(form: form).text(state: "XAB")
      .replacing("  #DEM-1: {choice: ,", with: "  DEM-1: {choice: partial,")
    let document = project(text)
    #expect(document.faults.isEmpty)
    #expect(document.message.answers.keys.sorted() == ["DEM-1"])
    #expect(document.message.answers["DEM-1"]?.choice == .partial)
    #expect(document.message.answers["DEM-1"]?.evidenceGrade == .e0)
  }
}
