package import CapacityProtos
package import ProtobufC

/// Collects faults of a message.
package struct ViolationNotes {
  /// In the order in which they were noted.
  package private(set) var violations: [Capacity_V1_Violation] = []
  private var suggestions = 0

  /// Suggestions are looked up for so many names only: a message full of wrong ones must not keep a server busy.
  private static let mostSuggestions = 20

  package init() {}

  /// Notes a fault at the path of a field.
  package mutating func note(_ field: some CustomStringConvertible, found: String, allowed: String) {
    var violation = Capacity_V1_Violation()
    violation.field = field.description
    violation.found = found
    violation.allowed = allowed
    violations.append(violation)
  }

  /// Words that name what was probably meant; empty where nothing is close.
  package mutating func suggestion(for id: String, among ids: [String]) -> String {
    guard suggestions < Self.mostSuggestions else { return "" }
    suggestions += 1
    return nearest(to: id, among: ids).map { "; did you mean \($0)?" } ?? ""
  }

  /// A text for people: bounded, without control characters but line breaks and tabs.
  package mutating func checkText(
    _ text: String,
    at field: some CustomStringConvertible,
    bytes limit: Int = SurveyLimits.commentBytes
  ) {
    if text.utf8.count > limit {
      note(field, found: "\(text.utf8.count) bytes", allowed: "\(limit) bytes at most")
    }
    let isControl = { (scalar: UnicodeScalar) in
      (scalar.value < 0x20 && !["\n", "\r", "\t"].contains(scalar)) || (0x7F...0x9F).contains(scalar.value)
    }
    if let scalar = text.unicodeScalars.first(where: isControl) {
      note(field, found: scalar.controlWords, allowed: "text")
    }
  }

  /// An enum that may be left out.
  package mutating func checkEnum<Value: ProtobufEnum>(_ value: Value, at field: some CustomStringConvertible) {
    guard !value.isKnown else { return }
    note(field, found: "the number \(value.rawValue)", allowed: "one of \(Value.shortNames.joined(separator: ", "))")
  }

  /// An enum that must be given.
  package mutating func requireEnum<Value: ProtobufEnum>(_ value: Value, at field: some CustomStringConvertible) {
    guard value == Value() else { return checkEnum(value, at: field) }
    note(field, found: "nothing", allowed: "one of \(Value.shortNames.joined(separator: ", "))")
  }

  /// A list that has a limit.
  package mutating func checkCount(_ count: Int, atMost limit: Int, at field: some CustomStringConvertible) {
    if count > limit { note(field, found: "\(count) entries", allowed: "\(limit) at most") }
  }
}
