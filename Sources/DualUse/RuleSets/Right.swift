/// A right that misuse of an item would touch.
package enum Right: Int, WordList {
  case privacy
  case expression
  case assembly
  case fairTrial
  case nonDiscrimination
  case remedy

  package static let words = [
    "privacy", "expression", "assembly", "fair_trial", "non_discrimination", "remedy",
  ]
}
