/// A version of the question bank: what scoring and the dual-use rules need of it, without its words.
///
/// Indicators are addressed by their position in the instrument, so that sums run over arrays and in one order.
package struct Instrument: Sendable {
  /// For example "cyber-capacity".
  package let id: String
  /// For example "0.1".
  package let version: String
  /// In the order in which they are asked, scored and shown.
  package let domains: [Domain]
  /// Those of all domains, in the instrument's order.
  package let indicators: [Indicator]
  /// Principles and letters, in catalogue order.
  package let principles: [Principle]
  package let frameworks: [Framework]
  /// Sets of indicators that are scored together: domains, then principles and letters, then the safeguards.
  package let themes: [ThemeMembers]
  /// By position: the indicators' weights.
  package let weights: [Double]
  /// Positions of the safeguards, rising.
  package let safeguards: [Int]
  /// By position: the positions of the indicators that it requires, rising.
  package let requirements: [[Int]]
  /// By position: the treaty articles of its crosswalk, for example "uncc 24".
  package let treatyArticles: [[String]]
  /// By framework: the articles that any crosswalk names, in the framework's order.
  package let articles: [Framework.ID: [ArticleMembers]]

  private let positions: [Indicator.ID: Int]

  /// Builds the indexes, once.
  ///
  /// - Parameters:
  ///   - id: For example "cyber-capacity".
  ///   - version: For example "0.1".
  ///   - domains: With their indicators, in order.
  ///   - principles: Principles and letters, in catalogue order.
  ///   - frameworks: All that crosswalks point to.
  /// - Throws: Everything that does not fit together.
  package init(
    id: String,
    version: String,
    domains: [Domain],
    principles: [Principle],
    frameworks: [Framework]
  ) throws(InstrumentFaults) {
    let check = InstrumentCheck(domains: domains, principles: principles, frameworks: frameworks)
    if !check.faults.isEmpty { throw InstrumentFaults(check.faults) }
    let indicators = domains.flatMap(\.indicators)
    let positions = check.positions
    self.id = id
    self.version = version
    self.domains = domains
    self.indicators = indicators
    self.principles = principles
    self.frameworks = frameworks
    self.positions = positions
    weights = indicators.map(\.weight)
    safeguards = indicators.indices.filter { indicators[$0].isSafeguard }
    themes = ThemeMembers.all(of: domains, principles: principles, indicators: indicators)
    requirements = indicators.map { Set($0.requires.compactMap { positions[$0] }).sorted() }
    let treaties = Set(frameworks.filter { $0.kind == .treaty }.map(\.id))
    treatyArticles = indicators.map { indicator in
      indicator.crosswalk.filter { treaties.contains($0.frameworkID) }.flatMap { entry in
        entry.references.map { "\(entry.frameworkID) \($0)" }
      }
    }
    articles = ArticleMembers.byFramework(frameworks, indicators: indicators)
  }

  /// Where an indicator stands in the instrument.
  package func position(of id: Indicator.ID) -> Int? {
    positions[id]
  }

  /// An indicator by its id.
  package func indicator(_ id: Indicator.ID) -> Indicator? {
    positions[id].map { indicators[$0] }
  }
}
