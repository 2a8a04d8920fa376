import CapacityProtos
import Foundation
import Instruments
import ProtobufC
import Reports
import Testing

@Suite("Offline survey forms")
struct SurveyFormTests {
  private let data: SurveyData
  private let instrument: Capacity_V1_Instrument
  private let page: String

  init() throws {
    data = try SurveyData.embedded()
    instrument = try #require(data.instrument(id: "", version: "")).message
    page = try SurveyForm(instrument: instrument, ruleSet: data.ruleSet.message).html(state: "XAB", round: "2026-2")
  }

  private static func part(_ page: String, from start: String, to end: String) throws -> String {
    let first = try #require(page.range(of: start))
    let last = try #require(page[first.upperBound...].range(of: end))
    return String(page[first.upperBound..<last.lowerBound])
  }

  private static func facts(in page: String) throws -> [String: DocumentNode] {
    let json = try part(page, from: "<script type=\"application/json\" id=\"data\">", to: "</script>")
    guard case .mapping(let entries) = try JSONParser.parse(json).content else { return [:] }
    return Dictionary(uniqueKeysWithValues: entries.map { ($0.key, $0.value) })
  }

  private static func words(in page: String) throws -> [String: [String: String]] {
    guard case .mapping(let languages) = try #require(try facts(in: page)["words"]).content else { return [:] }
    var words: [String: [String: String]] = [:]
    for language in languages {
      guard case .mapping(let entries) = language.value.content else { continue }
      for entry in entries {
        if case .string(let text) = entry.value.content { words[language.key, default: [:]][entry.key] = text }
      }
    }
    return words
  }

  @Test("The policy lets nothing run or be loaded but the style and the script that stand in the file")
  func policy() throws {
    let policy = try Self.part(page, from: "Content-Security-Policy\" content=\"", to: "\"").replacing(
      "&#39;",
      with: "'"
    )
    let style = try Self.part(page, from: "<style>", to: "</style>")
    let script = try Self.part(page, from: "<script>", to: "</script>")
    let digest = { (text: String) in Data(ContentDigest.bytes(of: Array(text.utf8))).base64EncodedString() }
    #expect(policy.hasPrefix("default-src 'none'; "))
    #expect(policy.contains("style-src 'sha256-\(digest(style))';"))
    #expect(policy.contains("script-src 'sha256-\(digest(script))';"))
    #expect(!page.contains("http://") && !page.contains("https://") && !page.contains(" src="))
  }

  @Test("Every question stands in it, in every language of the instrument")
  func questions() throws {
    let texts = try Set(#require(try Self.facts(in: page)["domains"]).texts)
    let indicators = instrument.domains.flatMap(\.indicators)
    #expect(indicators.count == 100)
    for indicator in indicators {
      for text in [indicator.question] + indicator.levels.map(\.text) + indicator.options.map(\.text) {
        #expect(Set(text.keys) == ["en", "fr", "es"])
        #expect(texts.isSuperset(of: text.values), "\(indicator.id)")
      }
    }
  }

  @Test("The limits are those of the validator")
  func limits() throws {
    let limits = try #require(try Self.facts(in: page)["limits"]).jsonLine
    #expect(limits.contains("\"answers\": \(SurveyLimits.answers),"))
    #expect(limits.contains("\"commentBytes\": \(SurveyLimits.commentBytes),"))
    #expect(limits.contains("\"agencyCharacters\": \(SurveyLimits.agencyCharacters) "))
  }

  @Test("Everything that can be chosen has a name in every language", arguments: ["en", "fr", "es"])
  func choices(language: String) throws {
    let words = try #require(try Self.words(in: page)[language])
    let names =
      Capacity_V1_Tlp.shortNames.map { "Tlp.\($0)" } + Capacity_V1_YesPartialNo.shortNames.map { "YesPartialNo.\($0)" }
      + Capacity_V1_EvidenceGrade.shortNames.map { "EvidenceGrade.\($0)" }
      + Capacity_V1_TransferKind.shortNames.map { "TransferKind.\($0)" }
      + Capacity_V1_EndUser.shortNames.map { "EndUser.\($0)" } + Capacity_V1_Purpose.shortNames.map { "Purpose.\($0)" }
      + Capacity_V1_Ternary.shortNames.map { "Ternary.\($0)" }
    guard case .sequence(let terms) = try #require(try Self.facts(in: page)["terms"]).content else {
      Issue.record("the terms are no list")
      return
    }
    #expect(terms.count == 10)
    for name in names + terms.map({ "term.\($0.summary.replacing("\"", with: ""))" }) {
      #expect(words[name] != nil, "\(name)")
    }
  }

  @Test("Texts that look like markup or like a template stay texts")
  func hostile() throws {
    var hostile = instrument
    let text = "</script><script>alert(1)</script><!-- {{script}} {{{data}}}"
    hostile.title["en"] = text
    hostile.domains[0].indicators[0].question["en"] = text
    let page = try SurveyForm(instrument: hostile, ruleSet: data.ruleSet.message).html(state: "XAB", round: "2026-2")
    #expect(!page.contains("<script>alert") && !page.contains("<!--"))
    #expect(page.matches(of: /<\/script>/).count == 2)
    guard case .mapping(let head) = try #require(try Self.facts(in: page)["instrument"]).content,
      case .mapping(let titles) = try #require(head.first { $0.key == "title" }).value.content
    else {
      Issue.record("the instrument has no title")
      return
    }
    #expect(titles.first { $0.key == "en" }?.value.content == .string(text))
  }

  @Test(
    "It opens in the language that is asked for, and in English where the instrument does not have it",
    arguments: zip(["fr", "FR_ca", "es-419", "de", ""], ["fr", "fr", "es", "en", "en"])
  )
  func language(asked: String, opened: String) throws {
    let form = SurveyForm(instrument: instrument, ruleSet: data.ruleSet.message, language: asked)
    let page = try form.html(state: "XAB", round: "2026-2")
    #expect(page.contains("<html lang=\"\(opened)\""))
    #expect(try #require(try Self.facts(in: page)["start"]).jsonLine.contains("\"language\": \"\(opened)\""))
    #expect(try form.html(state: "XAB", round: "2026-2") == page)
  }
}

extension DocumentNode {
  /// Every text that stands in it, at any depth.
  fileprivate var texts: [String] {
    switch content {
    case .string(let text): [text]
    case .sequence(let elements): elements.flatMap(\.texts)
    case .mapping(let entries): entries.flatMap(\.value.texts)
    case .null, .bool, .number, .plain: []
    }
  }
}
