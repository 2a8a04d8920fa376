/// A round of assessments: year and number, for example "2026-1".
package struct Round: Sendable, Hashable, Comparable {
  /// 2000 to 2099.
  package let year: Int
  /// 1 to 99.
  package let number: Int

  /// - Returns: `nil` for a text that is not a round.
  package init?(_ text: String) {
    guard let match = text.wholeMatch(of: /(20[0-9]{2})-([1-9][0-9]?)/),
      let year = Int(match.1), let number = Int(match.2)
    else { return nil }
    self.year = year
    self.number = number
  }

  package static func < (left: Round, right: Round) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}
