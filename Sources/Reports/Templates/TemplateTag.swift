/// A tag of a Mustache template, as far as its faults can be told without rendering it.
struct TemplateTag: Hashable {
  enum Kind: Hashable {
    /// Puts in a value, or opens a section.
    case name
    /// Puts in another template.
    case partial
    /// Changes what a tag looks like.
    case delimiters
    /// Closes a section, names a block, sets an option, or is a remark.
    case other
  }

  let kind: Kind
  /// Without signs and without functions around it.
  let name: String
  /// From 1 on.
  let line: Int

  /// All tags of a text, in their order.
  static func tags(of text: String) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var (rest, line) = (text[...], 1)
    while let start = rest.firstRange(of: "{{") {
      line += rest[..<start.lowerBound].newlines
      rest = rest[start.upperBound...]
      let end = rest.firstRange(of: "}}")
      let inside = rest[..<(end?.lowerBound ?? rest.endIndex)]
      tags.append(TemplateTag(inside, line))
      line += inside.newlines
      rest = rest[(end?.upperBound ?? rest.endIndex)...]
    }
    return tags
  }

  private init(_ inside: Substring, _ line: Int) {
    self.line = line
    let sign = inside.first ?? " "
    let kind: Kind =
      switch sign {
      case ">", "<": .partial
      case "=": .delimiters
      case "/", "$", "%", "!": .other
      default: .name
      }
    let body = "#^{&><".contains(sign) ? inside.dropFirst() : inside
    let words = body.filter { !$0.isWhitespace }
    self.kind = kind
    // "uppercased(title)" asks for "title".
    name =
      kind == .name
      ? String(words.split(separator: "(", omittingEmptySubsequences: false).last ?? "").replacing(")", with: "")
      : words
  }
}

extension Substring {
  fileprivate var newlines: Int { reduce(0) { $0 + ($1.isNewline ? 1 : 0) } }
}
