internal import CapacityProtos
internal import Scoring

/// Why each need is one and why it stands where it stands, in one sentence.
struct NeedReasons {
  /// The one that made the needs, or one of the same instrument and profile.
  let scorer: Scorer

  /// - Returns: One sentence for each need of a scorecard, in its order; nothing for what the instrument lacks.
  func sentences(for scorecard: Capacity_V1_Scorecard) -> [String] {
    let targets = Dictionary(
      scorecard.indicators.map { ($0.indicatorID, $0.target) },
      uniquingKeysWith: { first, _ in first }
    )
    let explained = scorer.explainedNeeds(scorecard.needs.map(Need.init))
    let sentences = Dictionary(
      explained.map { need in
        let id = need.need.indicatorID
        return (id, Self.sentence(need, target: targets[id]))
      },
      uniquingKeysWith: { first, _ in first }
    )
    return scorecard.needs.map { sentences[$0.indicatorID] ?? "" }
  }

  /// - Parameter target: 0 to 1; `nil` if it is not known.
  static func sentence(_ explained: ExplainedNeed, target: Double?) -> String {
    let need = explained.need
    var factors = [SpokenNumber.levels(need.gapLevels), "weight \(SpokenNumber.plain(explained.weight))"]
    if let factor = explained.safeguardFactor { factors.append("\(SpokenNumber.plain(factor)) as a safeguard") }
    let aim = target.map { " of \(SpokenNumber.level($0))" } ?? ""
    return "\(SpokenNumber.levels(need.gapLevels)) below its target\(aim): "
      + "priority \(SpokenNumber.result(need.priority)) (\(factors.joined(separator: " x ")))"
      + support(of: explained) + "; place \(explained.place.position) of \(explained.place.count): "
      + standing(explained.place) + "."
  }

  private static func support(of explained: ExplainedNeed) -> String {
    guard !explained.dependants.isEmpty else { return "" }
    let ids = SpokenNumber.list(explained.dependants.map(\.indicatorID))
    let requires = explained.dependants.count == 1 ? "requires" : "require"
    return ", \(SpokenNumber.result(explained.need.effectivePriority)) with "
      + "\(SpokenNumber.percent(explained.dependencyShare)) of that of \(ids), which \(requires) it"
  }

  private static func standing(_ place: ExplainedNeed.Place) -> String {
    let foundations = SpokenNumber.list(place.foundations)
    if place.isHeldBack { return "it waits for \(foundations), which it requires" }
    var words = rank(place)
    if !place.foundations.isEmpty { words += ", after \(foundations), which it requires" }
    guard !place.overtaken.isEmpty else { return words }
    let (rank, wait) = place.overtaken.count == 1 ? ("ranks", "waits") : ("rank", "wait")
    return words + " (\(SpokenNumber.list(place.overtaken)) \(rank) higher but \(wait) for what must come first)"
  }

  private static func rank(_ place: ExplainedNeed.Place) -> String {
    guard let previous = place.previousID else { return "no need that can come first has a greater priority" }
    return switch place.decider {
    case .effectivePriority: "it comes next in priority after \(previous)"
    case .priority: "it ties with \(previous), whose priority is greater without what requires it"
    case .instrumentOrder: "it ties with \(previous), which the instrument asks first"
    }
  }
}

extension Need {
  fileprivate init(_ message: Capacity_V1_Need) {
    self.init(
      indicatorID: message.indicatorID,
      gapLevels: message.gapLevels,
      priority: message.priority,
      effectivePriority: message.effectivePriority,
      principleIDs: message.principleIds,
      riskIDs: message.riskIds,
      articles: message.articles
    )
  }
}
