package import ProtobufC

extension DocumentNode {
  /// The document as YAML in block style, every text in double quotes.
  package var yaml: String {
    var output = ""
    writeYAML(to: &output, indent: 0, inline: true)
    return output + "\n"
  }

  private func writeYAML(to output: inout String, indent: Int, inline: Bool) {
    let lead = String(repeating: "  ", count: indent)
    switch content {
    case .sequence(let elements) where !elements.isEmpty:
      for (index, element) in elements.enumerated() {
        output += inline && index == 0 ? "- " : "\n\(lead)- "
        element.writeYAML(to: &output, indent: indent + 1, inline: true)
      }
    case .mapping(let entries) where !entries.isEmpty:
      for (index, entry) in entries.enumerated() {
        output += (inline && index == 0 ? "" : "\n\(lead)") + Self.yamlKey(entry.key) + ":"
        if !entry.value.isBlock { output += " " }
        entry.value.writeYAML(to: &output, indent: indent + 1, inline: false)
      }
    default:
      // JSON's scalars and empty collections are YAML's.
      output += json
    }
  }

  private var isBlock: Bool {
    switch content {
    case .sequence(let elements): !elements.isEmpty
    case .mapping(let entries): !entries.isEmpty
    default: false
    }
  }

  private static func yamlKey(_ key: String) -> String {
    let isPlain = key.wholeMatch(of: /[A-Za-z][A-Za-z0-9_-]*/) != nil
    let isWord = ["yes", "no", "true", "false", "null", "on", "off", "y", "n"].contains(key.lowercased())
    return isPlain && !isWord ? key : DocumentNode(.string(key)).json
  }
}
