/// Collects lines of YAML and comments between them.
struct CommentedYAML {
  private(set) var text = ""
  /// Where comments are broken, in columns.
  private let width = 110

  mutating func line(_ line: String = "") { text += line + "\n" }

  /// A comment, broken into lines.
  ///
  /// - Parameters:
  ///   - comment: What it says.
  ///   - label: Stands before it and is not broken.
  ///   - indent: Columns before the number sign.
  ///   - hanging: Columns by which all lines but the first stand further right than the label.
  mutating func comment(_ comment: String = "", label: String = "", indent: Int = 0, hanging: Int = 0) {
    let lead = String(repeating: " ", count: indent) + "#"
    guard !comment.isEmpty else { return line(lead) }
    let start = label.prefix { $0 == " " }
    let rest = String(repeating: " ", count: start.count + hanging)
    let room = width - lead.count - 1 - max(label.count, rest.count)
    for (index, part) in StyledText(comment).wrapped(to: room).enumerated() {
      line("\(lead) \(index == 0 ? label : rest)\(part.plain)")
    }
  }
}
