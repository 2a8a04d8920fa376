internal import CapacityProtos

/// Numbers as a language writes them: French and Spanish have a comma, and a space before the per cent sign that no
/// line breaks at.
struct ReportNumbers: Sendable {
  let language: String

  /// With a fixed count of decimals.
  func fixed(_ value: Double, _ decimals: Int) -> String {
    DiligenceLabels.written(Figures.fixed(value, decimals), in: language)
  }

  /// A score of 0 to 1 as a level of 0 to 4.
  func level(_ score: Double) -> String { fixed(score * 4, 1) }

  /// Two scores as a range of levels.
  func levels(_ low: Double, _ high: Double) -> String { "\(level(low))–\(level(high))" }

  /// A share of 0 to 1 in per cent.
  func percent(_ share: Double) -> String { DiligenceLabels.written(Figures.percent(share), in: language) }

  /// What stands in a cell.
  func text(of cell: ReportCell) -> String {
    switch cell {
    case .text(let text): text
    case .number(let value, let decimals): fixed(value, decimals)
    case .missing(let why): why
    }
  }
}

extension String {
  /// Without what HTML does not know, and what would turn the direction of the text that follows.
  var withoutControls: String {
    // Most texts have none: a look at the bytes is cheaper than a search, and that than a copy of a page of megabytes.
    guard utf8.contains(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }),
      unicodeScalars.contains(where: \.isHidden)
    else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0.isHidden ? "\u{FFFD}" : $0 }))
  }
}

extension Unicode.Scalar {
  /// A control that is no tab and no new line, or one that turns the direction of text.
  fileprivate var isHidden: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
