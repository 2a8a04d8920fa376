internal import Instruments

/// Numbers as people read them, always with their unit.
enum Figures {
  /// A share of 0 to 1 in per cent. What is not quite all is never called 100 %, nor what is little nothing.
  static func percent(_ share: Double) -> String {
    guard share.isFinite else { return "?" }
    let value = (share * 100).rounded()
    if share > 0, value < 1 { return "<1 %" }
    if share < 1, value > 99 { return "99 %" }
    return "\(fixed(value, 0)) %"
  }

  /// Two shares of 0 to 1 as a range in per cent.
  static func range(_ low: Double, _ high: Double) -> String {
    guard low.isFinite, high.isFinite else { return "?" }
    return "\(fixed((low * 100).rounded(), 0))-\(fixed((high * 100).rounded(), 0)) %"
  }

  /// A score of 0 to 1 as a level of 0 to 4, without its unit.
  static func level(_ score: Double) -> String { fixed(score * 4, 1) }

  /// A change of a score of 0 to 1 in levels, with its sign; without one where it rounds to nothing.
  static func levelChange(_ change: Double) -> String {
    let text = fixed(abs(change) * 4, 2)
    guard change.isFinite, text != fixed(0, 2) else { return text }
    return (change < 0 ? "-" : "+") + text
  }

  /// Two changes as a range in levels.
  static func levelChanges(_ low: Double, _ high: Double) -> String { "\(levelChange(low)) to \(levelChange(high))" }

  /// A number with a fixed count of decimals; what rounds to nothing has no sign.
  static func fixed(_ value: Double, _ decimals: Int) -> String { DecimalText.fixed(value, decimals) }

  /// A number with as many decimals as it needs, two at most.
  static func short(_ value: Double) -> String { DecimalText.trimmed(value, 2) }
}
