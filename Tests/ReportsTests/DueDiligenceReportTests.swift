import CapacityProtos
import Instruments
import ProtobufC
import Testing

@testable import Reports

@Suite("A due-diligence file as a report")
struct DueDiligenceReportTests {
  private let data: SurveyData
  /// In French, about the sample of a weak state.
  private let file: Capacity_V1_DueDiligenceFile

  init() throws {
    data = try SurveyData.embedded()
    file = try GoldenFile("due-diligence.json").message()
  }

  private func document(_ language: String = "fr", isPublic: Bool = false) -> ReportDocument {
    var file = file
    file.languageCode = language
    let source = ReportSource(data: data, language: language, isPublic: isPublic, assessments: [])
    return DueDiligenceReport(source: source, file: file).document
  }

  private func notes(_ document: ReportDocument) -> [String] {
    document.sections.first { $0.id == "reading" }?.blocks.flatMap { block -> [String] in
      if case .list(let items) = block { items } else { [] }
    } ?? []
  }

  @Test("Sources are English in every language, and marked so where the report is not")
  func sources() throws {
    let source = try #require(file.flags.first?.source)
    let page = try HTMLReport().page(of: document())
    #expect(page.contains("<td dir=\"auto\" lang=\"en\">\(source.markupEscaped)</td>"))
    #expect(notes(document()).contains("Les sources sont citées en anglais."))
    #expect(notes(document("es")).contains("Las fuentes se citan en inglés."))
    #expect(try !HTMLReport().page(of: document("en")).contains(" lang=\"en\">\(source.markupEscaped)"))
    #expect(!notes(document("en")).contains("Sources are cited in English."))
  }

  @Test("The page to sign marks them as well")
  func pageToSign() throws {
    let page = try DueDiligenceHTML().page(of: file)
    let source = try #require(file.flags.first?.source)
    #expect(page.contains("<dd dir=\"auto\" lang=\"en\">\(source.markupEscaped)</dd>"))
    #expect(page.contains("<li>Les sources sont citées en anglais.</li>"))
  }

  @Test("What people wrote stands as they wrote it, which is said; the public is not shown it")
  func ownWords() throws {
    let words = "Ce que les organismes et les États ont écrit figure dans la langue où ils l’ont écrit."
    let comment = try #require(file.request?.comment)
    #expect(notes(document()).contains(words))
    #expect(try HTMLReport().page(of: document()).contains(comment.markupEscaped))
    #expect(!notes(document(isPublic: true)).contains(words))
    #expect(try !HTMLReport().page(of: document(isPublic: true)).contains(comment.markupEscaped))
  }

  @Test("A tier has one name in a language, in a file and in a profile")
  func tiers() {
    let words = Dictionary(uniqueKeysWithValues: file.tiers.map { ($0.tier, $0.title) })
    let source = ReportSource(data: data, language: "fr", isPublic: false, assessments: [])
    #expect(words.count == 5)
    for (tier, word) in words { #expect(source.say("tier", tier) == word) }
  }
}
