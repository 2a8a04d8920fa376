/// All that is wrong with a rule set.
package struct RuleSetFaults: Error, Hashable, CustomStringConvertible {
  /// In the order of the rule set.
  package var faults: [Fault]

  package init(_ faults: [Fault]) {
    self.faults = faults
  }

  package var description: String {
    faults.map(\.description).joined(separator: "\n")
  }

  /// One thing that is wrong, and what would be right.
  package struct Fault: Sendable, Hashable, CustomStringConvertible {
    /// The id of a tag, technology, mitigation or rule; "parameters" for the numbers.
    package var subject: String
    /// The field, for example "when", "floors[0].when", "sides[1]", "safeguards".
    package var field: String
    /// In a condition: how many characters stand before what was found.
    package var offset: Int?
    package var found: String
    /// In words, or word by word.
    package var allowed: [String]

    package init(subject: String, field: String, offset: Int? = nil, found: String, allowed: [String]) {
      self.subject = subject
      self.field = field
      self.offset = offset
      self.found = found
      self.allowed = allowed
    }

    package var description: String {
      let place = offset.map { ", character \($0)" } ?? ""
      return "\(subject) \(field)\(place): found \(found); allowed: \(allowed.joined(separator: ", "))"
    }
  }
}
