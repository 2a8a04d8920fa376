/// A theme that has a score in both rounds.
struct ComparedTheme {
  /// Of the later round.
  var theme: Theme
  /// Of the earlier round, by its own instrument.
  var olderScore: Double
  /// Positions in the newer instrument of what both rounds answered.
  var common: [Int]
  /// Whether that holds enough of the weight of each round.
  var isComparable: Bool
}
