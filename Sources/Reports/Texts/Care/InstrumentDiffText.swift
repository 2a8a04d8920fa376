package import Instruments

/// What differs between two versions of an instrument, for a terminal.
package struct InstrumentDiffText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders the changes by part, each with what of a score it touches.
  ///
  /// - Parameters:
  ///   - old: What the older version is called.
  ///   - new: What the newer one is called.
  package func text(of diff: InstrumentDiff, from old: String, to new: String) -> String {
    var page = TextPage(width: options.width)
    page.title(StyledText("From \(old) to \(new)", .strong))
    let count = diff.changes.count
    page.field("Changes", StyledText(count == 0 ? "none" : "\(count)"))
    page.field(
      "Scores",
      diff.keepsScores
        ? "the same answers give the same scores" : StyledText("the same answers may give other scores", .fair)
    )
    for part in InstrumentChange.Part.allCases {
      let changes = diff.changes.filter { $0.part == part }
      guard !changes.isEmpty else { continue }
      page.heading("\(part.rawValue.prefix(1).uppercased())\(part.rawValue.dropFirst()): \(changes.count)")
      for change in changes {
        page.paragraph(
          StyledText(change.description),
          indent: 4,
          mark: change.effects.contains(.scores) ? StyledText("  !", .fair) : "  -"
        )
      }
    }
    if count > 0 {
      page.blank()
      page.paragraph(
        StyledText("!: touches scores. Stored results stay as they are until one is scored again.", .faint)
      )
    }
    return page.rendered(colour: options.colour)
  }
}
