/// What was recomputed and compared, for a terminal.
package struct VerificationText: Sendable {
  /// One thing that was compared.
  package struct Check: Sendable, Hashable {
    package let name: String
    /// As the bundle says.
    package let expected: String
    /// As it was found.
    package let found: String

    package init(name: String, expected: String, found: String) {
      self.name = name
      self.expected = expected
      self.found = found
    }
  }

  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders each digest that was compared, then what that means.
  ///
  /// - Parameters:
  ///   - subject: What was verified: an id or a file.
  ///   - isFaithful: Whether all of it was found again.
  package func text(of subject: String, _ checks: [Check], isFaithful: Bool) -> String {
    var page = TextPage(width: options.width)
    page.title(StyledText("Verification of \(subject)", .strong))
    for check in checks {
      let isSame = check.expected == check.found
      page.paragraph(
        StyledText(check.name, .strong) + StyledText(isSame ? ": the same" : ": differs", isSame ? .good : .poor),
        indent: 2,
        mark: isSame ? "" : StyledText("!", .poor)
      )
      if isSame {
        page.paragraph(StyledText(check.found, .faint), indent: 4)
      } else {
        page.field("recorded", StyledText(check.expected), indent: 4, column: 10)
        page.field("found", StyledText(check.found.isEmpty ? "nothing" : check.found), indent: 4, column: 10)
      }
    }
    page.blank()
    page.paragraph(isFaithful ? Self.faithful : Self.unfaithful)
    return page.rendered(colour: options.colour)
  }

  private static let faithful = StyledText(
    "Faithful: the same response, instrument, rules and profile give the same scorecard, byte for byte.",
    .good
  )
  private static let unfaithful = StyledText(
    "Not faithful: what is recorded is not what these inputs give. Do not rely on it.",
    .poor
  )
}
