/// The name of a file of Surveys/texts/: `texts/LANGUAGE/PATH OF THE BASE FILE`.
struct TranslationPath {
  /// The folder of all translations.
  static let folder = "texts/"

  /// A BCP 47 tag in its usual case, for example "fr" or "zh-Hant-TW".
  let language: String
  /// The path of the file that it translates, below Surveys/.
  let base: String

  /// - Throws: A fault for a name without a base, or in a folder that is no language's.
  init(_ path: String) throws(SurveyDataFault) {
    let parts = path.dropFirst(Self.folder.count).split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw SurveyDataFault(
        file: path,
        field: "",
        found: "a file outside the folders of languages",
        allowed: "texts/LANGUAGE/ and the path of the base file"
      )
    }
    (language, base) = (parts[0], parts[1])
    if !Self.isLanguageTag(language) || language == "en" {
      throw SurveyDataFault(
        file: path,
        field: "",
        found: "a folder named \(language)",
        allowed: "a language tag such as fr or pt-BR; English stands in the base files"
      )
    }
  }

  /// Language, perhaps script, perhaps region, each in its usual case. (A regular expression would be compiled for
  /// every file.)
  private static func isLanguageTag(_ tag: String) -> Bool {
    var parts = tag.unicodeScalars.split(separator: "-", omittingEmptySubsequences: false)[...]
    func take(_ counts: ClosedRange<Int>, _ isValid: (Substring.UnicodeScalarView) -> Bool) -> Bool {
      guard let part = parts.first, counts.contains(part.count), isValid(part) else { return false }
      parts.removeFirst()
      return true
    }
    let isSmall = { (part: Substring.UnicodeScalarView) in part.allSatisfy { ("a"..."z").contains($0) } }
    let isCapital = { (part: Substring.UnicodeScalarView) in part.allSatisfy { ("A"..."Z").contains($0) } }
    guard take(2...3, isSmall) else { return false }
    _ = take(4...4) { isCapital($0.prefix(1)) && isSmall($0.dropFirst()) }
    _ = take(2...2, isCapital) || take(3...3) { $0.allSatisfy { ("0"..."9").contains($0) } }
    return parts.isEmpty
  }

  /// Whether a base file has texts: samples are answers, and files beside the folders are for the tools.
  static func canTranslate(_ base: String) -> Bool { base.contains("/") && !base.hasPrefix("samples/") }
}
