/// What a newer version of an instrument would make of stored scores, for a terminal.
package struct VersionEffectText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// How one theme would move. Differences run from -1 to 1.
  package struct Row: Sendable {
    private let cells: (id: String, compared: Int, changed: Int, mean: Double, largest: Double, lost: Int, gained: Int)

    package init(id: String, compared: Int, changed: Int, mean: Double, largest: Double, lost: Int, gained: Int) {
      cells = (id, compared, changed, mean, largest, lost, gained)
    }

    fileprivate var texts: [StyledText] {
      [
        StyledText(cells.id, .strong), StyledText("\(cells.compared)"), StyledText("\(cells.changed)"),
        StyledText(cells.compared == 0 ? "-" : Figures.levelChange(cells.mean)),
        StyledText(cells.compared == 0 ? "-" : Figures.levelChange(cells.largest)),
        StyledText("\(cells.lost)"), StyledText("\(cells.gained)"),
      ]
    }
  }

  /// Renders a table of themes.
  ///
  /// - Parameters:
  ///   - rows: In the order in which they are to stand.
  ///   - responses: How many were compared.
  package func text(of rows: [Row], responses: Int) -> String {
    var page = TextPage(width: options.width)
    page.heading("Effect on \(responses) stored assessment\(responses == 1 ? "" : "s")")
    if rows.isEmpty {
      page.paragraph("No theme is scored: there is nothing to compare.")
      return page.rendered(colour: options.colour)
    }
    var table = TextTable([
      .init("Theme"), .init("Compared", .right), .init("Changed", .right), .init("Mean", .right),
      .init("Largest", .right), .init("Lost", .right), .init("Gained", .right),
    ])
    for row in rows { table.add(row.texts) }
    page.table(table)
    page.paragraph(
      StyledText(
        """
        Mean and largest: levels, of 0 to 4, by which scores would move, the same answers scored by both versions. Lost: \
        too little can be carried over for a score; gained: the newer version gives one. Nothing was stored.
        """,
        .faint
      )
    )
    return page.rendered(colour: options.colour)
  }
}
