/// How grave a transfer is, in rising order; raw values count from 0.
package enum RiskTier: Int, WordList, Comparable {
  case negligible
  case low
  case moderate
  case high
  case prohibitive

  package static let words = ["negligible", "low", "moderate", "high", "prohibitive"]

  package static func < (left: RiskTier, right: RiskTier) -> Bool {
    left.rawValue < right.rawValue
  }
}
