/// A report as Markdown with GitHub's tables. Charts are left out: the table beside each says the same.
enum MarkdownReport {
  /// The text; whatever stands in the document is shown as it is, never as markup.
  static func text(of document: ReportDocument) -> String {
    let numbers = ReportNumbers(language: document.language)
    var parts = [
      "**\(escaped(document.label))**", "# \(escaped(document.title))", escaped(document.subtitle),
    ]
    for section in document.sections {
      parts.append("## \(escaped(section.title))")
      parts += section.blocks.map { text(of: $0, numbers) }
    }
    parts.append("**\(escaped(document.label))**")
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n").withoutControls + "\n"
  }

  private static func text(of block: ReportBlock, _ numbers: ReportNumbers) -> String {
    switch block {
    case .paragraph(let text): escaped(text)
    case .list(let items): items.map { "- \(escaped($0))" }.joined(separator: "\n")
    case .table(let table), .highlights(let table), .chart(_, let table): text(of: table, numbers)
    }
  }

  private static func text(of table: ReportTable, _ numbers: ReportNumbers) -> String {
    guard !table.rows.isEmpty else { return "" }
    let rules = table.columns.map { $0.isNumber ? "---:" : "---" }
    let rows =
      [table.columns.map { escaped($0.title) }, rules] + table.rows.map { $0.map { escaped(numbers.text(of: $0)) } }
    let lines = rows.map { "| \($0.joined(separator: " | ")) |" }
    return "*\(escaped(table.caption))*\n\n\(lines.joined(separator: "\n"))"
  }

  /// A text on one line in which no character is markup.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\n", "\r", "\r\n", "\t": result += " "
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$": result += "\\\(character)"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      // At the start of a line it would be a heading or an item.
      case "#", "+", "-",
        "=" where result.isEmpty:
        result += "\\\(character)"
      // No link by itself: "https://" and "name@example" are shown, not called.
      case ":" where result.hasSuffix("http") || result.hasSuffix("https"): result += "&#58;"
      case "@": result += "&#64;"
      case "." where !result.isEmpty && result.allSatisfy(\.isNumber): result += "\\."
      case ")" where !result.isEmpty && result.allSatisfy(\.isNumber): result += "\\)"
      default: result.append(character)
      }
    }
    return result
  }
}
