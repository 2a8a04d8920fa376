/// What a transfer is asked for.
package enum Purpose: Int, WordList {
  case networkDefence
  case victimSupport
  case singleCase
  case seriousCrime
  case generalCrime
  /// Not said.
  case unstated
  case publicOrder
  case contentControl

  package static let words = [
    "network_defence", "victim_support", "single_case", "serious_crime", "general_crime", "unstated",
    "public_order", "content_control",
  ]
}
