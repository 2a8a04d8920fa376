/// Figures for programs.
enum ReportFigure {
  /// The shortest decimal that reads back as the same number, without ".0"; empty for one that is not finite.
  static func plain(_ number: Double) -> String {
    guard number.isFinite else { return "" }
    // Beyond 2^53 not every whole number is one of these: "1e+17" says what is known.
    if abs(number) < 9_007_199_254_740_992, number == number.rounded() { return String(Int64(number)) }
    return "\(number)"
  }
}
