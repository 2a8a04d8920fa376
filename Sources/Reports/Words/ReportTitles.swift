internal import CapacityProtos
internal import Instruments

/// The words behind ids, in one language, from an instrument and the rule set.
///
/// What is not known here (a server may be newer) shows as its id alone.
struct ReportTitles: Sendable {
  let instrument: String
  private var indicators: [String: String] = [:]
  private var maturityIDs: Set<String> = []
  private var themes: [String: String] = [:]
  private var letters: Set<String> = []
  private var risks: [String: String] = [:]
  private var patterns: [String: String] = [:]
  private var technologies: [String: String] = [:]
  private var mitigations: [String: String] = [:]
  private var rules: [String: String] = [:]
  private var frameworks: [String: String] = [:]

  /// - Parameters:
  ///   - data: Where the words come from.
  ///   - instrumentID: Of the instrument that answers were given for.
  ///   - version: Its version.
  ///   - language: A BCP 47 tag.
  init(data: SurveyData, instrumentID: String, version: String, language: String) {
    func titles<Item>(_ items: [Item], _ id: (Item) -> String, _ text: (Item) -> [String: String]) -> [String: String] {
      Dictionary(items.map { (id($0), text($0).text(in: language)) }, uniquingKeysWith: { first, _ in first })
    }
    if let message = data.instrument(id: instrumentID, version: version)?.message {
      instrument = message.title.text(in: language)
      indicators = titles(message.domains.flatMap(\.indicators), \.id, \.question)
      maturityIDs = Set(message.domains.flatMap(\.indicators).filter { $0.answerType == .maturity }.map(\.id))
      themes = titles(message.domains, \.id, \.title).merging(titles(message.principles, \.id, \.title)) { $1 }
      letters = Set(message.principles.filter { !$0.parentID.isEmpty }.map(\.id))
      risks = titles(message.risks, \.id, \.title)
      patterns = titles(message.patterns, \.id, \.title)
      frameworks = titles(message.frameworks, \.id, \.title)
    } else {
      instrument = ""
    }
    let ruleSet = data.ruleSet.message
    technologies = titles(ruleSet.technologies, \.id, \.title)
    mitigations = titles(ruleSet.mitigations, \.id, \.title)
    rules = titles(ruleSet.redFlags, \.id, \.title).merging(titles(ruleSet.bundles, \.id, \.title)) { $1 }
  }

  func question(_ id: String) -> String { indicators[id] ?? "" }
  /// Whether an indicator is answered with a level.
  func hasLevels(_ id: String) -> Bool { maturityIDs.contains(id) }
  func technology(_ id: String) -> String { technologies[id] ?? id }
  func mitigation(_ id: String) -> String { mitigations[id] ?? "" }
  func rule(_ id: String) -> String { rules[id] ?? "" }
  func pattern(_ id: String) -> String { patterns[id] ?? "" }
  func framework(_ id: String) -> String { frameworks[id] ?? id }
  func isLetter(_ id: String) -> Bool { letters.contains(id) }

  /// The title of a domain or principle.
  func theme(_ id: String) -> String { themes[id] ?? "" }

  /// Principles with their titles: "PEO-1a Human rights; PRO-3 ...".
  func principles(_ ids: [String]) -> String { ids.map { named($0, themes[$0]) }.joined(separator: "; ") }

  /// Risks with their titles.
  func risks(_ ids: [String]) -> String { ids.map { named($0, risks[$0]) }.joined(separator: "; ") }

  /// Treaty articles, those of one treaty together: "uncc 24, 25; budapest 15".
  func articles(_ references: [String]) -> String {
    var order: [String] = []
    var numbers: [String: [String]] = [:]
    for reference in references {
      let parts = reference.split(separator: " ", maxSplits: 1).map(String.init)
      guard let treaty = parts.first else { continue }
      if numbers[treaty] == nil { order.append(treaty) }
      numbers[treaty, default: []] += parts.dropFirst()
    }
    return order.map { "\($0) \((numbers[$0] ?? []).joined(separator: ", "))" }.joined(separator: "; ")
  }

  /// An explanation without the title that it may begin with, where the title stands above it.
  func explanation(_ text: String, without title: String) -> String {
    guard !title.isEmpty, text.hasPrefix(title + ". ") else { return text }
    return String(text.dropFirst(title.count + 2))
  }

  private func named(_ id: String, _ title: String?) -> String {
    title.map { $0.isEmpty ? id : "\(id) \($0)" } ?? id
  }
}
