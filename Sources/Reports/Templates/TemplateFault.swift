/// What is wrong with a folder of templates: every fault, in the order of files and lines.
package struct TemplateFaults: Error, Hashable, CustomStringConvertible {
  package let faults: [TemplateFault]

  package init(_ faults: [TemplateFault]) {
    self.faults = faults.sorted { ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0) }
  }

  package var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// One fault, where it stands.
package struct TemplateFault: Hashable, CustomStringConvertible {
  /// "head.mustache".
  package let file: String
  /// From 1 on; `nil`: the file as a whole.
  package let line: Int?
  /// What was found, and what would be right.
  package let problem: String

  package var description: String { "\(file)\(line.map { ":\($0)" } ?? ""): \(problem)" }
}
