internal import Instruments

/// Points of the line that turns a number into a level.
enum AnchorWords {
  /// "120 (level 3)".
  static func anchor(_ anchor: Scale.Anchor) -> String {
    "\(SpokenNumber.plain(anchor.value)) (level \(SpokenNumber.plain(anchor.level)))"
  }

  /// "3 + (147 - 120) / (240 - 120) * (2 - 3) = 2.775".
  static func interpolation(of number: Double, _ low: Scale.Anchor, _ high: Scale.Anchor) -> String {
    let level = low.level + (number - low.value) / (high.value - low.value) * (high.level - low.level)
    let (x, x1, x2) = (plain(number), plain(low.value), plain(high.value))
    return "\(plain(low.level)) + (\(x) - \(x1)) / (\(x2) - \(x1)) * (\(plain(high.level)) - \(plain(low.level))) = "
      + plain(level)
  }

  private static func plain(_ value: Double) -> String { SpokenNumber.plain(value) }
}
