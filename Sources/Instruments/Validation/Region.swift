/// Regions of the world by their UN M49 codes (Standard country or area codes for statistical use, United Nations
/// Statistics Division). They group states for comparison, and enter no score.
package enum Region {
  /// By code: the region that each lies within; `nil` for the world.
  private static let parents: [String: String?] = [
    "001": nil,
    "002": "001", "015": "002", "202": "002", "011": "202", "014": "202", "017": "202", "018": "202",
    "019": "001", "021": "019", "419": "019", "005": "419", "013": "419", "029": "419",
    "142": "001", "030": "142", "034": "142", "035": "142", "143": "142", "145": "142",
    "150": "001", "039": "150", "151": "150", "154": "150", "155": "150",
    "009": "001", "053": "009", "054": "009", "057": "009", "061": "009",
  ]

  /// Whether there is a region with this code.
  package static func isKnown(_ code: String) -> Bool { parents.keys.contains(code) }

  /// Whether a region is another one, or lies within it.
  package static func code(_ code: String, isWithin other: String) -> Bool {
    var next: String? = isKnown(code) ? code : nil
    while let current = next {
      if current == other { return true }
      next = parents[current] ?? nil
    }
    return false
  }
}
