internal import CapacityProtos
internal import ProtobufC

extension ReportTitles {
  /// A theme with its title; letters stand under their principle.
  func named(_ id: String, _ kind: Capacity_V1_ThemeKind) -> StyledText {
    switch kind {
    case .safeguards: return StyledText("Safeguards", .strong)
    case .total: return StyledText("Total", .strong)
    default:
      let indent = isLetter(id) ? "\u{A0}\u{A0}" : ""
      return StyledText(indent + id, .strong) + StyledText(" " + theme(id))
    }
  }

  /// An indicator with its question.
  func asked(_ id: String) -> StyledText { StyledText(id, .strong) + StyledText(" " + question(id)) }
}

/// Themes of a page, by what they are about.
enum ThemeGroup: CaseIterable {
  case domains
  case safeguards
  case total
  case principles

  var heading: String {
    switch self {
    case .domains: "Domains"
    case .safeguards: "Safeguards against misuse"
    case .total: "Total across domains (it can hide strong powers over weak safeguards)"
    case .principles: "Principles of capacity-building"
    }
  }

  func holds(_ kind: Capacity_V1_ThemeKind) -> Bool {
    switch self {
    case .domains: kind == .domain
    case .safeguards: kind == .safeguards
    case .total: kind == .total
    case .principles: kind == .principle
    }
  }
}

extension Capacity_V1_Theme {
  /// Only where it may be shown.
  var shownScore: Double? { state == .scored ? score : nil }

  /// The level with its look; what stands in its place where there is none.
  var styledLevel: StyledText {
    switch state {
    case .notApplicable: StyledText("n/a", .faint)
    default: shownScore.map { StyledText(Figures.level($0), ScoreBar.style(of: $0)) } ?? "-"
    }
  }

  /// In levels, for example "1.4-1.8".
  var levelRange: String {
    state == .notApplicable ? "-" : "\(Figures.level(low))-\(Figures.level(high))"
  }
}

extension Capacity_V1_Interval {
  /// In levels, for example "1.4-1.8"; an asterisk where the score itself lies outside.
  var levels: String { "\(Figures.level(p5))-\(Figures.level(p95))\(pointOutside ? "*" : "")" }

  /// Said where an asterisk is shown.
  static let outsideWords = """
    *: the score lies outside its 5-95 % interval, because what is missing sits where the state is weaker or stronger, \
    or because the score is near an end of its scale.
    """
}
