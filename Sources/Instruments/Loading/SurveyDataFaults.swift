/// All that is wrong with the files of Surveys/.
package struct SurveyDataFaults: Error, Sendable, Hashable, CustomStringConvertible {
  package let faults: [SurveyDataFault]

  package init(_ faults: [SurveyDataFault]) { self.faults = faults }

  package var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// Something wrong in one file.
package struct SurveyDataFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// Path below Surveys/.
  package let file: String
  /// From 1; `nil` where the file as a whole is meant.
  package let line: Int?
  package let column: Int?
  /// The field, as the file has it.
  package let field: String
  package let found: String
  package let allowed: String

  package init(file: String, line: Int? = nil, column: Int? = nil, field: String, found: String, allowed: String) {
    self.file = file
    self.line = line
    self.column = column
    self.field = field
    self.found = found
    self.allowed = allowed
  }

  package var description: String {
    let place = [line, column].compactMap { $0.map { ":\($0)" } }.joined()
    let subject = field.isEmpty ? "" : "\(field): "
    return "\(file)\(place): \(subject)found \(found); allowed: \(allowed)"
  }
}
