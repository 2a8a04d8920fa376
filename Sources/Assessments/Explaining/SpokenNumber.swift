internal import Instruments

/// Numbers as sentences have them, with their unit.
enum SpokenNumber {
  /// A number with as many decimals as it needs, four at most.
  static func plain(_ value: Double) -> String { DecimalText.trimmed(value, 4) }

  /// A result with as many decimals as it needs, three at most.
  static func result(_ value: Double) -> String { DecimalText.trimmed(value, 3) }

  /// A share of 0 to 1 in per cent, with one decimal at most. What is not quite all is never called 100 %, nor what
  /// is little nothing.
  static func percent(_ share: Double) -> String {
    if share > 0, share < 0.0005 { return "<0.1 %" }
    if share < 1, share >= 0.9995 { return ">99.9 %" }
    return "\(DecimalText.trimmed(share * 100, 1)) %"
  }

  /// Two shares in per cent that are not the same, with as many decimals as it takes to tell them apart.
  static func percents(_ share: Double, _ limit: Double) -> (String, String) {
    for decimals in 1...7 {
      let texts = (DecimalText.trimmed(share * 100, decimals), DecimalText.trimmed(limit * 100, decimals))
      if texts.0 != texts.1 { return ("\(texts.0) %", "\(texts.1) %") }
    }
    return (percent(share), percent(limit))
  }

  /// A score of 0 to 1 as a level of 0 to 4: "level 2.6".
  static func level(_ score: Double) -> String { "level \(exceptWhole(score * 4))" }

  /// A distance in levels: "1 level", "0.5 levels".
  static func levels(_ count: Double) -> String {
    let text = exceptWhole(count)
    return "\(text) level\(text == "1" ? "" : "s")"
  }

  /// Percentage points, with one decimal at most.
  static func points(_ points: Double) -> String { DecimalText.trimmed(points, 1) }

  /// "1 question", "9 questions".
  static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  /// "A", "A and B", "A, B and C"; of a long list the first five and how many more there are.
  static func list(_ items: [String]) -> String {
    let shown = items.count > 6 ? items.prefix(5) + ["\(items.count - 5) more"] : items
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    return "\(shown.dropLast().joined(separator: ", ")) and \(last)"
  }

  /// With two decimals at most, unless that would call a number whole that is not.
  private static func exceptWhole(_ value: Double) -> String {
    let isWhole = abs(value - value.rounded()) < 1e-9
    let texts = (2...9).lazy.map { DecimalText.trimmed(value, $0) }
    return texts.first { isWhole || $0.contains(".") } ?? DecimalText.trimmed(value, 0)
  }
}
