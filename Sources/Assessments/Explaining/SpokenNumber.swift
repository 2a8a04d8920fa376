internal import Foundation

/// Numbers as sentences have them, with their unit.
enum SpokenNumber {
  /// A number with as many decimals as it needs, four at most.
  static func plain(_ value: Double) -> String { trimmed(value, 4) }

  /// A result with as many decimals as it needs, three at most.
  static func result(_ value: Double) -> String { trimmed(value, 3) }

  /// A share of 0 to 1 in per cent, with one decimal at most. What is not quite all is never called 100 %, nor what
  /// is little nothing.
  static func percent(_ share: Double) -> String {
    if share > 0, share < 0.0005 { return "<0.1 %" }
    if share < 1, share >= 0.9995 { return ">99.9 %" }
    return "\(trimmed(share * 100, 1)) %"
  }

  /// Two shares in per cent that are not the same, with as many decimals as it takes to tell them apart.
  static func percents(_ share: Double, _ limit: Double) -> (String, String) {
    for decimals in 1...7 {
      let texts = (trimmed(share * 100, decimals), trimmed(limit * 100, decimals))
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
  static func points(_ points: Double) -> String { trimmed(points, 1) }

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
    return (2...9).lazy.map { trimmed(value, $0) }.first { isWhole || $0.contains(".") } ?? trimmed(value, 0)
  }

  /// A number with so many decimals, 0 to 9, without the zeros at its end: what C's `%.*f` says, cut.
  ///
  /// Every reply to a submit has hundreds of them in its sentences, and `String(format:)` would take half of its time.
  static func trimmed(_ value: Double, _ decimals: Int) -> String {
    guard value.isFinite else { return "?" }
    let scale = (0..<decimals).reduce(1) { product, _ in product * 10 }
    guard var scaled = rounded(value.magnitude, times: scale) else { return trimmedByC(value, decimals) }
    guard scaled > 0 else { return "0" }
    var places = decimals
    while places > 0, scaled.isMultiple(of: 10) {
      scaled /= 10
      places -= 1
    }
    var digits = String(scaled)
    if digits.utf8.count <= places { digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits }
    let whole = digits.dropLast(places)
    return (value < 0 ? "-" : "") + (places == 0 ? digits : "\(whole).\(digits.suffix(places))")
  }

  /// For numbers so large that no sentence has them.
  private static func trimmedByC(_ value: Double, _ decimals: Int) -> String {
    var text = String(format: "%.\(decimals)f", value)
    while text.contains("."), text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// The nearest whole number to the exact product, a half to the even one; `nil` where a `Double` has no halves.
  private static func rounded(_ value: Double, times scale: Int) -> Int? {
    let product = value * Double(scale)
    guard product < 0x1p52 else { return nil }
    // What the product was rounded by: it decides where the product looks like a half and is not quite one.
    let rest = (-product).addingProduct(value, Double(scale))
    let lower = product.rounded(.down)
    let isHalf = product - lower == 0.5
    if isHalf, rest != 0 { return Int(lower) + (rest > 0 ? 1 : 0) }
    return Int(product.rounded(.toNearestOrEven))
  }
}
