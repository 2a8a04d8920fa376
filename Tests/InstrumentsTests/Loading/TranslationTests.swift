import CapacityProtos
import Foundation
import Testing

@testable import Instruments

@Suite("Translations laid over the base files")
struct TranslationTests {
  private static let law = "instruments/cyber-capacity-0.1/01-LAW.yaml"
  private static let frenchLaw = "texts/fr/\(law)"

  @Test("are shown in their language, and in English where there is none")
  func languages() throws {
    let data = try SurveyData.shared
    #expect(data.languages == ["en", "es", "fr"])
    let indicator = try #require(data.instrument(id: "", version: "0.1")?.indicator("LAW-01"))
    let level = try #require(indicator.levels.first)
    #expect(level.text.text(in: "fr-CA") == "Aucune infraction en vigueur ne vise l’un ou l’autre acte.")
    #expect(level.text.text(in: "es") == "Ningún delito vigente abarca ninguno de los dos actos.")
    #expect(level.text.text(in: "de") == "No offence in force covers either act.")
    let flag = try #require(data.ruleSet.words(ofRule: "RF-01"))
    #expect(Set(flag.title.keys) == ["en", "es", "fr"])
    #expect(Set(data.standardProfile.message.title.keys) == ["en", "es", "fr"])
  }

  @Test("reach members of lists by id, level or number, else by their place")
  func places() throws {
    let instrument = try #require(SurveyData.shared.instrument(id: "", version: "0.1"))
    let evidence = try #require(instrument.indicator("LAW-01")?.evidence.last)
    #expect(evidence.text.text(in: "en") == "sample judgments")
    #expect(evidence.text.text(in: "es") == "muestra de sentencias")
    let option = try #require(instrument.indicator("RES-07")?.options.first)
    #expect(option.text.text(in: "fr").hasPrefix("L’institution supérieure de contrôle"))
    let articles = try #require(instrument.message.frameworks.first { $0.id == "uncc" }?.articles)
    let article = try #require(articles.first { $0.number == "25" })
    #expect(article.topic.text(in: "fr") == "Préservation rapide de données électroniques stockées")
  }

  @Test("change no digest: that of the instrument is the one from before there were any")
  func digest() throws {
    let instrument = try #require(SurveyData.shared.instrument(id: "cyber-capacity", version: "0.1"))
    // As `SurveyData` of commit 2eeea30 gave it, without the folder texts.
    #expect(instrument.digest == "c18d84f50005eeda2a30fb9f1a2be006887015a59e22684402c7a5c22c8b5bf5")
    #expect(instrument.base.title.keys.sorted() == ["en"])
  }

  @Test("change no digest when all of them go, or one is mended")
  func sameDigests() throws {
    let shared = try SurveyData.shared
    let without = try SurveysCopy(), mended = try SurveysCopy()
    try without.remove("texts")
    try mended.replace("Aucune infraction en vigueur", with: "Pas d’infraction en vigueur", in: Self.frenchLaw)
    for data in try [without.load(), mended.load()] {
      #expect(data.instruments.map(\.digest) == shared.instruments.map(\.digest))
      #expect(data.ruleSet.digest == shared.ruleSet.digest)
      #expect(data.profiles.map(\.digest) == shared.profiles.map(\.digest))
    }
    #expect(try without.load().languages == ["en"])
    #expect(try without.load().instruments.first?.message == shared.instruments.first?.base)
    let level = try mended.load().instruments.first?.indicator("LAW-01")?.levels.first
    #expect(level?.text.text(in: "fr").hasPrefix("Pas d’infraction") == true)
  }

  @Test(
    "are refused with file, line and field",
    arguments: [
      ("domains/LAW/titel", "\"x\"", "no such text"),
      ("domains/LAW/indicators/LAW-99/question", "\"x\"", "no such text"),
      ("domains/LAW/title", "\"Infractions\"", "the path again"),
      ("domains/LAW/indicators/LAW-01/weight", "\"2\"", "no such text"),
      ("domains/LAW/indicators/LAW-01/levels/5/text", "\"x\"", "no such text"),
      ("a", "{es: \"x\"}", "a text for es"), ("a", "3", "3"), ("a", "[x]", "a list of 1"), ("a", "", "nothing"),
      ("a", "yes", "yes"), ("a", "\" \"", "an empty text"), ("a", "{fr: \"x\"}", "a mapping"),
    ]
  )
  func faults(path: String, text: String, found: String) throws {
    let copy = try SurveysCopy()
    let text = try copy.text(of: Self.frenchLaw) + "\"\(path)\": \(text)\n"
    let file = SurveyDataFile(
      path: Self.law,
      text: try copy.text(of: Self.law),
      translations: [.init(path: Self.frenchLaw, language: "fr", text: text)]
    )
    let merged = try MergedMessage<Capacity_V1_Instrument>([file])
    let faults = #expect(throws: SurveyDataFaults.self) { try merged.checked() }?.faults ?? []
    #expect(faults.map(\.file) == [Self.frenchLaw], "\(faults)")
    #expect(faults.first?.line == text.split(separator: "\n", omittingEmptySubsequences: false).count - 1)
    #expect(faults.first?.column == 1)
    #expect(faults.first?.field == path)
    #expect(faults.first?.found == found)
  }

  @Test("suggest the path that was meant")
  func suggestion() throws {
    let copy = try SurveysCopy()
    try copy.replace("\"domains/LAW/title\"", with: "\"domains/LAW/titel\"", in: Self.frenchLaw)
    let allowed = "the path of a text of \(Self.law); did you mean domains/LAW/title?"
    #expect(try copy.faults().map(\.allowed) == [allowed])
  }

  @Test("are refused where the base file has the language already")
  func alreadyThere() throws {
    let copy = try SurveysCopy()
    try copy.replace("title: {en: \"Sub", with: "title: {fr: \"Infractions\", en: \"Sub", in: Self.law)
    let faults = try copy.faults()
    #expect(faults.map(\.found) == ["a text for fr that \(Self.law) has already"])
    #expect(faults.map(\.file) == [Self.frenchLaw])
    #expect(try faults.first?.line == copy.line(of: "\"domains/LAW/title\"", in: Self.frenchLaw))
  }

  @Test(
    "must stand in a language's folder, under the path of a file with texts",
    arguments: [
      ("texts/fr.yaml", "a file outside the folders of languages"),
      ("texts/french/profiles/default.yaml", "a folder named french"),
      ("texts/en/profiles/default.yaml", "a folder named en"),
      ("texts/fr-ca/profiles/default.yaml", "a folder named fr-ca"),
      ("texts/fr/profiles/defualt.yaml", "no file profiles/defualt.yaml that it could translate"),
      ("texts/fr/samples/state-a-strong.yaml", "no file samples/state-a-strong.yaml that it could translate"),
    ]
  )
  func names(file: String, found: String) throws {
    let copy = try SurveysCopy()
    try copy.write(Data("\"title\": \"x\"\n".utf8), to: file)
    let faults = try SurveyFiles(directory: copy.path).faults
    #expect(faults.map(\.file) == [file])
    #expect(faults.map(\.found) == [found])
  }

  @Test("may be a part of the texts, in a region's words, or comments alone")
  func part() throws {
    let copy = try SurveysCopy()
    try copy.write(Data("\"title\": \"Profil standard\"\n".utf8), to: "texts/fr-CA/profiles/default.yaml")
    try copy.write(Data("# later\n".utf8), to: "texts/pt-BR/profiles/default.yaml")
    let data = try copy.load()
    #expect(data.languages == ["en", "es", "fr", "fr-CA", "pt-BR"])
    #expect(data.standardProfile.message.title.text(in: "fr-CA") == "Profil standard")
    #expect(data.standardProfile.message.title.text(in: "fr-BE") != "Profil standard")
    #expect(data.standardProfile.message.title.text(in: "pt-BR") == data.standardProfile.message.title.text(in: "en"))
  }

  @Test("are named when they are no YAML, and not blamed for a base file that lacks what they translate")
  func brokenFiles() throws {
    let copy = try SurveysCopy()
    try copy.write(Data("\"title\": [\n".utf8), to: "texts/fr/profiles/default.yaml")
    try copy.replace("- id: LAW-02", with: "- id: LAX-02", in: Self.law)
    #expect(try Set(copy.faults().map(\.file)) == [Self.law, "texts/fr/profiles/default.yaml"])
  }

  @Test("without a base file keep the data from loading")
  func noBase() throws {
    let copy = try SurveysCopy()
    try copy.write(Data("\"title\": \"x\"\n".utf8), to: "texts/fr/profiles/defualt.yaml")
    #expect(try copy.faults().map(\.file) == ["texts/fr/profiles/defualt.yaml"])
  }
}
