import CapacityProtos
import Instruments
import ProtobufC
import Testing

@testable import Reports

/// Reports from messages that were written for the test.
@Suite("Reports as documents, HTML and Markdown")
struct ReportDocumentTests {
  private let data: SurveyData

  init() throws { data = try SurveyData.embedded() }

  private func source(_ language: String, isPublic: Bool = false, labels: [Capacity_V1_Tlp] = [.green])
    -> ReportSource
  {
    let assessments = labels.enumerated().map { index, label in
      var assessment = Capacity_V1_Assessment()
      assessment.assessmentID = "01JZX0000000000000000000A\(index)"
      assessment.stateCode = "XAA"
      assessment.round = "2026-1"
      assessment.agency = "agency-one"
      assessment.tlp = label
      assessment.instrumentID = "cyber-capacity"
      assessment.instrumentVersion = data.instruments.first?.message.version ?? ""
      var digests = Capacity_V1_Digests()
      digests.response = String(repeating: "ab", count: 32)
      digests.methodVersion = "m1"
      assessment.digests = digests
      return assessment
    }
    return ReportSource(data: data, language: language, isPublic: isPublic, assessments: assessments)
  }

  private func document(_ kind: ReportKind, _ language: String) throws -> ReportDocument {
    let source = source(language)
    return switch kind {
    case .stateProfile:
      StateProfile(
        source: source,
        scorecard: try GoldenFile("scorecard.json").message(),
        trend: try GoldenFile("trend.json").message()
      ).document
    case .comparison:
      ComparisonReport(source: source, comparison: try GoldenFile("comparison.json").message()).document
    case .programmingBrief:
      ProgrammingBrief(
        source: source,
        cohort: nil,
        coordinations: [try GoldenFile("coordination.json").message()],
        showsSupport: true
      ).document
    // The file is in French, in whatever language the rest is.
    case .dueDiligence:
      DueDiligenceReport(source: source, file: try GoldenFile("due-diligence.json").message()).document
    case .treatyReadiness:
      TreatyReadinessReport(source: source, readiness: try GoldenFile("readiness.json").message()).document
    }
  }

  private func text(_ document: ReportDocument, _ format: ReportFormat) async throws -> String {
    String(decoding: try await ReportWriter().bytes(of: document, as: format), as: UTF8.self)
  }

  @Test(
    "Looks as it did when it was last looked at",
    arguments: ReportSource.languages,
    [ReportFormat.html, .markdown]
  )
  func golden(language: String, format: ReportFormat) async throws {
    let name = "state-profile-\(language).\(format.fileExtension)"
    try await GoldenFile(name).expect(text(document(.stateProfile, language), format))
  }

  @Test(
    "The other kinds look as they did, too",
    arguments: [ReportKind.comparison, .programmingBrief, .treatyReadiness, .dueDiligence],
    [ReportFormat.html, .markdown]
  )
  func kinds(kind: ReportKind, format: ReportFormat) async throws {
    let document = try document(kind, kind == .dueDiligence ? "fr" : "en")
    try await GoldenFile("report-\(kind.rawValue).\(format.fileExtension)").expect(text(document, format))
  }

  @Test("Every word is there in each language")
  func words() {
    for (name, texts) in ReportLabels.all {
      for language in ReportSource.languages { #expect(texts[language]?.isEmpty == false, "\(name) in \(language)") }
    }
  }

  @Test("Ids of tables are unlike, and fit a spreadsheet", arguments: ReportKind.allCases)
  func ids(kind: ReportKind) throws {
    let document = try document(kind, "en")
    let ids = document.tables.map(\.id) + document.sections.map { "section \($0.id)" }
    #expect(Set(ids).count == ids.count)
    for table in document.tables {
      #expect(table.id.wholeMatch(of: /[a-z0-9\-]{1,31}/) != nil, "\(table.id)")
      #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.id)")
    }
  }

  @Test(
    "The same messages give the same bytes",
    arguments: ReportKind.allCases,
    [ReportFormat.html, .markdown, .csv, .xlsx, .json]
  )
  func sameBytes(kind: ReportKind, format: ReportFormat) async throws {
    let writer = try ReportWriter()
    let first = try await writer.bytes(of: document(kind, "fr"), as: format)
    #expect(try await ReportWriter().bytes(of: document(kind, "fr"), as: format) == first)
    #expect(first.count > 500)
  }

  @Test("A PDF without a program to print it says which would do")
  func noPDF() async throws {
    let writer = try ReportWriter(path: "/nonexistent")
    let document = try document(.treatyReadiness, "en")
    await #expect(throws: PDFError.noProgram) { try await writer.bytes(of: document, as: .pdf) }
  }

  @Test("Method, digests, ranges and caveats stand in every report", arguments: ReportKind.allCases)
  func caveats(kind: ReportKind) async throws {
    let text = try await text(document(kind, "en"), .html)
    for words in [String(repeating: "ab", count: 32), "m1", "TLP:GREEN", "same data and versions"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("The label is the strictest of what the report rests on")
  func label() {
    #expect(source("en", labels: [.clear, .amberStrict, .green]).label == "TLP:AMBER+STRICT")
    #expect(source("en", labels: [.clear, .red]).label == "TLP:RED")
    // What has none is handled as amber.
    #expect(source("en", labels: [.clear, .unspecified]).label == "TLP:AMBER")
  }

  @Test("States stand by their codes, whatever they score")
  func alphabetical() throws {
    var comparison: Capacity_V1_Comparison = try GoldenFile("comparison.json").message()
    for index in comparison.themes.indices { comparison.themes[index].positions.reverse() }
    for table in ComparisonReport(source: source("en"), comparison: comparison).document.tables
    where table.id.hasPrefix("theme-") {
      let codes = table.rows.compactMap { row in if case .text(let code)? = row.first { code } else { nil } }
      #expect(codes == codes.sorted())
      #expect(codes.count > 1)
    }
  }

  @Test("The public hears nothing of what agencies call their work")
  func publicBrief() async throws {
    let coordination: Capacity_V1_Coordination = try GoldenFile("coordination.json").message()
    let titles = coordination.needs.flatMap(\.supports).map(\.title)
    let brief = ProgrammingBrief(
      source: source("en", isPublic: true),
      cohort: nil,
      coordinations: [coordination],
      showsSupport: true
    )
    let text = try await text(brief.document, .markdown)
    #expect(!titles.isEmpty)
    for title in titles { #expect(!text.contains(MarkdownReport.escaped(title))) }
  }

  @Test("Hostile texts are shown, never acted on")
  func hostile() async throws {
    let bad = "<script>alert(1)</script>|[x](http://a)\u{202E}\u{1B}[31m\n# head"
    let document = ReportDocument(
      kind: .comparison,
      language: "en",
      title: bad,
      subtitle: bad,
      label: "TLP:CLEAR",
      sections: [
        ReportSection(
          id: "one",
          title: bad,
          blocks: [
            .paragraph(bad), .list([bad]),
            .chart(
              .bars(BarChart(title: bad, axis: bad, items: [.init(label: bad, figure: ChartFigure(value: 0.5))])),
              ReportTable(id: "t", caption: bad, columns: [.init(id: "c", title: bad)], rows: [[.text(bad)]])
            ),
          ]
        )
      ]
    )
    let html = try await text(document, .html)
    #expect(!html.contains("<script") && html.contains("&lt;script&gt;"))
    let markdown = try await text(document, .markdown)
    #expect(!markdown.contains("<script"))
    #expect(markdown.contains(#"\|\[x\]("#))
    #expect(!markdown.contains("\n# head"))
    for text in [html, markdown] { #expect(!text.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x1B }) }
  }

  @Test("French and Spanish write a comma, and French a space that no line breaks at")
  func numbers() {
    #expect(ReportNumbers(language: "en").fixed(2.5, 1) == "2.5")
    #expect(ReportNumbers(language: "fr").fixed(2.5, 1) == "2,5")
    #expect(ReportNumbers(language: "es").level(0.5) == "2,0")
    #expect("Quoi : rien ; 5 %".frenchSpaced == "Quoi\u{A0}: rien\u{A0}; 5\u{A0}%")
  }

  @Test("A bar is as long as its score, and its range stands where it lies")
  func bars() {
    let figure = ChartFigure(value: 0.5, range: 0.25...0.75)
    let chart = BarChart(title: "t", axis: "a", items: [.init(label: "LAW", figure: figure, target: 0.75)])
    let svg = ChartSVG(language: "en", id: "x").picture(of: .bars(chart))
    // 300 wide from 236 on.
    #expect(svg.contains(#"<rect x="236" y="69" width="150""#))
    #expect(svg.contains(#"<rect x="311" y="65" width="150""#))
    #expect(svg.contains("M461 75l5 9h-10z"))
    #expect(svg.contains("2.0 (1.0–3.0)"))
  }

  @Test("More bars than a page of paper holds are several pictures, with all bars in their order")
  func manyBars() {
    func chart(_ count: Int) -> BarChart {
      let items = (0..<count).map { BarChart.Item(label: "item \($0)", figure: ChartFigure(value: 0.5)) }
      return BarChart(title: "t", axis: "a", items: items)
    }
    #expect(chart(24).parts == [chart(24)] && chart(0).parts == [chart(0)])
    #expect(chart(49).parts.map(\.items.count) == [16, 16, 17])
    #expect(chart(49).parts.flatMap(\.items) == chart(49).items)
    #expect(chart(49).parts.map(\.title) == ["t (1/3)", "t (2/3)", "t (3/3)"])
    let svg = ChartSVG(language: "en", id: "x").picture(of: .bars(chart(49)))
    #expect(svg.split(separator: "<svg ").count == 3)
    for id in ["x-title", "x-2-title", "x-3-title"] { #expect(svg.split(separator: " id=\"\(id)\"").count == 2) }
  }
}
