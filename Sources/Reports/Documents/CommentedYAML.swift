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
  ///   - indent: Columns before the number sign.
  ///   - hanging: Columns by which all lines but the first stand further right.
  mutating func comment(_ comment: String = "", indent: Int = 0, hanging: Int = 0) {
    let lead = String(repeating: " ", count: indent) + "#"
    guard !comment.isEmpty else { return line(lead) }
    let start = comment.prefix { $0 == " " }
    let room = width - lead.count - 1 - start.count - hanging
    for (index, part) in StyledText(comment).wrapped(to: room).enumerated() {
      let rest = part.plain.drop { $0 == " " }
      line("\(lead) \(start)\(index == 0 ? "" : String(repeating: " ", count: hanging))\(rest)")
    }
  }
}
