package import CapacityProtos
internal import Foundation
internal import Instruments
internal import Mustache
internal import ProtobufC

/// A survey to fill in within a browser: one HTML file that holds the instrument in all its languages, the rules that
/// answers are checked by, and a script that saves the JSON which `survey submit` takes.
///
/// It needs no network, and its content security policy leaves it none.
package struct SurveyForm: Sendable {
  private let instrument: Capacity_V1_Instrument
  private let ruleSet: Capacity_V1_RuleSet
  private let language: String

  /// - Parameters:
  ///   - instrument: The questions.
  ///   - ruleSet: What may be requested.
  ///   - language: A BCP 47 tag: the language that the form opens in. It opens in English where the instrument does
  ///     not have it; within the form any of the instrument's languages can be chosen.
  package init(instrument: Capacity_V1_Instrument, ruleSet: Capacity_V1_RuleSet, language: String = "en") {
    self.instrument = instrument
    self.ruleSet = ruleSet
    self.language = Self.chosen(language, among: instrument.title.keys.sorted())
  }

  /// The file, in HTML. The same input gives the same bytes.
  ///
  /// - Parameters:
  ///   - state: Three capital letters; the person can change it.
  ///   - round: Year and number, for example "2026-1"; the person can change it.
  /// - Throws: Where a part of the form cannot be read: a fault of this program.
  package func html(state: String, round: String) throws -> String {
    let files = SurveyFormFiles()
    var words: [DocumentNode.Entry] = []
    for file in files.words { words.append(.init(key: file.language, value: try JSONParser.parse(file.json))) }
    let facts = SurveyFormFacts(instrument: instrument, ruleSet: ruleSet)
    let start = SurveyFormFacts.mapping([
      ("language", .string(language)), ("stateCode", .string(state)), ("round", .string(round)),
    ])
    let data = facts.document(words: DocumentNode(.mapping(words)), start: start)
    let (style, script) = (files.style, files.script)
    return try MustacheTemplate(string: files.page).render([
      "language": language,
      "title": instrument.title.text(in: language),
      "noscript": Self.text("noscript", of: words, in: language),
      "policy": Self.policy(style: style, script: script),
      "style": style,
      // Angle brackets are escaped in it: no text of the instrument can end the element.
      "data": data.jsonLine,
      "script": script,
    ])
  }

  /// Nothing may be loaded, sent or run but the style and the script that stand in the file.
  private static func policy(style: String, script: String) -> String {
    let digest = { (text: String) in Data(ContentDigest.bytes(of: Array(text.utf8))).base64EncodedString() }
    return """
      default-src 'none'; style-src 'sha256-\(digest(style))'; script-src 'sha256-\(digest(script))'; img-src data:; \
      base-uri 'none'; form-action 'none'
      """
  }

  private static func chosen(_ language: String, among tags: [String]) -> String {
    let wanted = language.replacing("_", with: "-").lowercased()
    let base = wanted.prefix { $0 != "-" }
    return tags.first { $0.lowercased() == wanted } ?? tags.first { $0.lowercased() == base } ?? "en"
  }

  private static func text(_ key: String, of words: [DocumentNode.Entry], in language: String) -> String {
    let texts = words.reduce(into: [String: String]()) { texts, entry in
      guard case .mapping(let entries) = entry.value.content else { return }
      if case .string(let text)? = entries.first(where: { $0.key == key })?.value.content { texts[entry.key] = text }
    }
    return texts.text(in: language)
  }
}
