internal import CapacityProtos

/// How scores are read: stands under every table that shows one.
enum ScaleLine {
  /// Where no server sent its own words.
  static let short = """
    Scores: levels 0 (nothing in place) to 4 (fully in place), the same as 0 to 100 %. Level 3 (75 %): what is asked \
    for works, is regulated and written down. A higher score is always better.
    """
  /// For tables that show distances to a target.
  static let gap = """
    Gap: how far the score is below the state's target, in levels of 0 (nothing in place) to 4 (fully in place); a \
    smaller gap is better.
    """
}

extension TextPage {
  /// The legend at the end of a page.
  ///
  /// - Parameter words: As the server sent them, in the reader's language; empty: the short ones.
  mutating func scaleLegend(_ words: String = "") {
    blank()
    paragraph(StyledText(words.isEmpty ? ScaleLine.short : words, .faint))
  }
}
