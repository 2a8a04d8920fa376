/// A line of text in pieces of different looks. Its text is safe to show: it is cleaned on the way in.
package struct StyledText: Sendable, Hashable, ExpressibleByStringInterpolation {
  struct Span: Sendable, Hashable {
    let text: String
    let style: TextStyle
  }

  private(set) var spans: [Span]

  package init(_ text: String, _ style: TextStyle = .plain) {
    let text = text.cleanedForTerminal
    spans = text.isEmpty ? [] : [Span(text: text, style: style)]
  }

  package init(stringLiteral value: String) { self.init(value) }

  init(spans: [Span]) { self.spans = spans }

  package static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(spans: left.spans + right.spans)
  }

  package static func += (left: inout StyledText, right: StyledText) { left.spans += right.spans }

  package var isEmpty: Bool { spans.isEmpty }

  /// Without its looks.
  package var plain: String { spans.map(\.text).joined() }

  /// How many columns of a terminal it takes.
  package var displayWidth: Int { spans.reduce(0) { $0 + $1.text.displayWidth } }

  /// The text as a terminal gets it.
  func rendered(colour: Bool) -> String {
    guard colour else { return plain }
    return spans.map { span in
      span.style.codes.map { "\u{1B}[\($0)m\(span.text)\u{1B}[0m" } ?? span.text
    }.joined()
  }
}
