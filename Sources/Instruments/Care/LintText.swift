internal import ProtobufC

/// A text of a message with all its languages.
struct LintText {
  /// What it is part of: `domains/LAW`, `principles`, or `dual-use red_flags`.
  let part: String
  /// Its path, behind the name of its message unless that is the instrument.
  let place: String
  /// The last key of the path that is no number, for example `text`.
  let field: String
  let languages: [String: String]

  /// The English text, which the others translate.
  var english: String { languages["en"] ?? "" }

  /// Names and lists of words: what is no sentence does not count for the ease of reading.
  var isSentence: Bool { !["title", "topic", "unit", "evidence"].contains(field) }

  /// Every text of a message, in its order.
  static func all(in message: any DocumentMessage, of name: String? = nil) -> [LintText] {
    var texts: [LintText] = []
    let prefix = name.map { "\($0) " } ?? ""
    TextPaths.visit(message.document) { path, entries in
      let keys = path.split(separator: "/").map(String.init)
      let part = keys.prefix(keys.first == "domains" ? 2 : 1).joined(separator: "/")
      let isEvidence = keys.contains("evidence")
      texts.append(
        LintText(
          part: prefix + part,
          place: prefix + path,
          field: isEvidence ? "evidence" : keys.last ?? "",
          languages: Dictionary(
            entries.compactMap { entry in entry.value.words.map { (entry.key, $0) } },
            uniquingKeysWith: { first, _ in first }
          )
        )
      )
    }
    return texts
  }
}
