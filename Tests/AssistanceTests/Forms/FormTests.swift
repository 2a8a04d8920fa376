import Assistance
import CapacityProtos
import Instruments
import ProtobufC
import Testing

@Suite("The form for planned assistance")
struct FormTests {
  /// The ten principles and twelve letters of the fact base, in its order.
  static let principles = [
    "PRO-1", "PRO-2", "PRO-3", "PRO-3a", "PRO-3b", "PRO-3c", "PRO-3d", "PRO-3e", "PRO-4", "PRO-5",
    "PAR-1", "PAR-1a", "PAR-1b", "PAR-1c", "PAR-1d", "PAR-2", "PAR-3", "PEO-1", "PEO-1a", "PEO-1b", "PEO-1c", "PEO-2",
  ]

  @Test("has nine sections with 36 questions")
  func size() throws {
    let form = try LoadedAssistanceForm.shared
    #expect(form.message.id == "assistance")
    #expect(form.message.version == "1")
    let sections = [
      "demand", "conditions", "ownership", "results", "human-rights", "inclusion", "confidentiality", "sustainability",
      "technology",
    ]
    #expect(form.message.sections.map(\.id) == sections)
    #expect(form.questions.count == 36)
  }

  @Test("blocks for the four principles of the fact base")
  func blocking() throws {
    #expect(try LoadedAssistanceForm.shared.message.blockingPrincipleIds == ["PRO-3e", "PRO-4", "PAR-1d", "PEO-1a"])
  }

  @Test("asks every project about each principle and each letter", arguments: principles)
  func coverage(principle: String) throws {
    let asked = try LoadedAssistanceForm.shared.questions.filter { !$0.technologyOnly }
    // Principles with letters are asked about through them.
    let letters = Self.principles.filter { $0.hasPrefix(principle) && $0 != principle }
    for id in letters.isEmpty ? [principle] : letters {
      #expect(asked.contains { $0.principleIds.contains(id) }, "\(id)")
    }
  }

  @Test("names the risks and the rule of delivery that assistance itself can create")
  func risks() throws {
    let named = Set(try LoadedAssistanceForm.shared.questions.flatMap(\.riskIds))
    #expect(named.isSuperset(of: ["RSK-1", "RSK-2", "RSK-3", "DEL-1"]))
  }

  @Test("speaks English, French and Spanish throughout", arguments: ["en", "fr", "es"])
  func languages(language: String) throws {
    let form = try LoadedAssistanceForm.shared
    var texts = [form.message.title, form.message.introduction] + form.message.sections.map(\.title)
    texts += form.questions.flatMap { [$0.question, $0.explanation, $0.remedy] }
    for text in texts { #expect(text[language]?.isEmpty == false, "\(text["en"] ?? "")") }
  }

  @Test("asks in one short question each", arguments: ["en", "fr", "es"])
  func questionsAreShort(language: String) throws {
    for question in try LoadedAssistanceForm.shared.questions {
      let text = question.question.text(in: language)
      #expect(text.hasSuffix("?"), "\(question.id)")
      #expect(text.count { $0 == "?" } == 1, "\(question.id)")
      #expect(text.count <= 160, "\(question.id)")
    }
  }

  @Test("is found by its version; no version means the newest")
  func versions() throws {
    let forms = try AssistanceForms.shared
    #expect(forms.form(version: "")?.message.version == "1")
    #expect(forms.form(version: "1")?.digest == forms.newest.digest)
    #expect(forms.form(version: "2") == nil)
    #expect(forms.samples.map(\.name) == ["sample-state-a.yaml"])
  }

  @Test("has a digest that translations do not change")
  func digest() throws {
    let data = try SurveyData.shared
    let instrument = try #require(data.instruments.first)
    let file = try #require(data.assistanceFiles.first { $0.path == "assistance/form-1.yaml" })
    #expect(file.translations.map(\.language) == ["es", "fr"])
    let base = SurveyDataFile(path: file.path, text: file.text)
    let untranslated = try LoadedAssistanceForm(base, instrument: instrument)
    #expect(try LoadedAssistanceForm.shared.digest == untranslated.digest)
    #expect(try ContentDigest.hex(of: untranslated.message.encoded()) == untranslated.digest)
    #expect(untranslated.question("DEM-1")?.question.keys.sorted() == ["en"])
  }
}
