extension DocumentNode {
  /// The document as JSON, indented by two spaces.
  package var json: String {
    var output = ""
    write(to: &output, indent: "\n")
    return output
  }

  /// The same on one line, for streams of documents.
  package var jsonLine: String {
    // Line feeds within texts are escaped: those that stand here are the printer's.
    json.split(separator: "\n").map { String($0.drop { $0 == " " }) }.joined(separator: " ")
  }

  private func write(to output: inout String, indent: String) {
    switch content {
    case .null: output += "null"
    case .bool(let value): output += value ? "true" : "false"
    case .number(let text): output += text
    case .string(let text), .plain(let text): output += Self.quoted(text)
    case .sequence(let elements):
      Self.write(elements, "[", "]", to: &output, indent: indent) { element, output, indent in
        element.write(to: &output, indent: indent)
      }
    case .mapping(let entries):
      Self.write(entries, "{", "}", to: &output, indent: indent) { entry, output, indent in
        output += Self.quoted(entry.key) + ": "
        entry.value.write(to: &output, indent: indent)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element],
    _ open: String,
    _ close: String,
    to output: inout String,
    indent: String,
    _ body: (Element, inout String, String) -> Void
  ) {
    output += open
    let inner = indent + "  "
    for (index, element) in elements.enumerated() {
      output += (index == 0 ? "" : ",") + inner
      body(element, &output, inner)
    }
    output += (elements.isEmpty ? "" : indent) + close
  }

  /// A JSON string. What a terminal or an HTML page could act on is escaped.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "<", ">", "&", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": result += escaped(scalar.value)
      case _ where scalar.value < 0x20: result += escaped(scalar.value)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func escaped(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
