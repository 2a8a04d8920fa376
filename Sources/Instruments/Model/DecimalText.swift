internal import Foundation

/// Numbers in decimals, digit for digit as C's `printf` rounds them: the exact value to the nearest, a half to even.
///
/// Every reply to a submit has hundreds of them in its sentences and a report has thousands in its tables and charts;
/// `String(format:)` would take half of the time of either.
package enum DecimalText {
  /// A number with exactly so many decimals: what `%.*f` says. What rounds to nothing has no sign.
  ///
  /// - Parameter decimals: 0 to 9.
  /// - Returns: "?" for what is no finite number.
  package static func fixed(_ value: Double, _ decimals: Int) -> String {
    guard value.isFinite else { return "?" }
    guard let scaled = rounded(value.magnitude, times: scale(decimals)) else { return byC(value, decimals) }
    return text(scaled, places: decimals, isNegative: value < 0)
  }

  /// A number without the zeros at the end of its decimals.
  ///
  /// - Parameter decimals: The most it may have, 0 to 9.
  /// - Returns: "?" for what is no finite number.
  package static func trimmed(_ value: Double, _ decimals: Int) -> String {
    guard value.isFinite else { return "?" }
    guard var scaled = rounded(value.magnitude, times: scale(decimals)) else {
      return withoutZeros(byC(value, decimals))
    }
    var places = decimals
    while places > 0, scaled.isMultiple(of: 10) {
      scaled /= 10
      places -= 1
    }
    return text(scaled, places: places, isNegative: value < 0)
  }

  private static func scale(_ decimals: Int) -> Int {
    (0..<decimals).reduce(1) { product, _ in product * 10 }
  }

  private static func text(_ scaled: Int, places: Int, isNegative: Bool) -> String {
    var digits = String(scaled)
    if digits.utf8.count <= places { digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits }
    let number = places == 0 ? digits : "\(digits.dropLast(places)).\(digits.suffix(places))"
    return isNegative && scaled > 0 ? "-" + number : number
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

  /// For numbers so large that neither a sentence nor a table has them.
  private static func byC(_ value: Double, _ decimals: Int) -> String {
    String(format: "%.\(decimals)f", value)
  }

  private static func withoutZeros(_ text: String) -> String {
    guard text.contains(".") else { return text }
    var text = Substring(text)
    while text.hasSuffix("0") { text.removeLast() }
    return String(text.hasSuffix(".") ? text.dropLast() : text)
  }
}
