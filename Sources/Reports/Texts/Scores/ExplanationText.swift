package import CapacityProtos
internal import ProtobufC

/// Why a number is what it is, for a terminal.
package struct ExplanationText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders the explanation in sentences, then its figures with their formulas, what went in, defaults and sources.
  package func text(of explanation: Capacity_V1_Explanation) -> String {
    var page = TextPage(width: options.width)
    let subject = [explanation.itemID, explanation.title].filter { !$0.isEmpty }.joined(separator: " ")
    page.title(StyledText("Why: \(subject.isEmpty ? "the whole scorecard" : subject)", .strong))
    page.field("Assessment", StyledText(explanation.assessmentID))
    page.blank()
    for sentence in explanation.words { page.paragraph(StyledText(sentence), indent: 2, mark: "-") }
    writeFigures(explanation.figures, to: &page)
    writeInputs(explanation.inputs, to: &page)
    writeDefaults(explanation.defaults, to: &page)
    if !explanation.sources.isEmpty { page.heading("Sources") }
    for source in explanation.sources { page.paragraph(StyledText(source), indent: 2, mark: "-") }
    page.scaleLegend(explanation.legend)
    return page.rendered(colour: options.colour)
  }

  private func writeFigures(_ figures: [Capacity_V1_ExplainedFigure], to page: inout TextPage) {
    guard !figures.isEmpty else { return }
    page.heading("Figures")
    for figure in figures {
      page.field(figure.name.spacedOut, StyledText(figure.words, .strong), column: 17)
      page.field("", StyledText(figure.formula, .faint), column: 17)
    }
  }

  private func writeInputs(_ inputs: [Capacity_V1_ExplainedInput], to page: inout TextPage) {
    guard !inputs.isEmpty else { return }
    page.heading("What went in")
    var table = TextTable(
      [
        .init("", wraps: true, fills: true, hanging: 2), .init("Answer", wraps: true), .init("Score", .right),
        .init("Weight", .right), .init("Share of\nweight", .right), .init("Evi-\ndence"), .init("Target\n0-4", .right),
      ],
      gap: 1
    )
    for input in inputs {
      let hasTarget = input.state == .answered && !input.targetSource.isEmpty
      table.add([
        [StyledText(input.indicatorID, .strong) + StyledText(" " + input.question)],
        [StyledText(input.answer)],
        [input.score.map { StyledText(Figures.percent($0), ScoreBar.style(of: $0)) } ?? "-"],
        [StyledText(Figures.short(input.weight))],
        [StyledText(Figures.percent(input.weightShare))],
        [StyledText(input.evidenceGrade == .unspecified ? "-" : input.evidenceGrade.shortName.uppercased())],
        hasTarget
          ? [StyledText(Figures.level(input.target)), StyledText(input.targetSource, .faint)] : ["-"],
      ])
    }
    page.table(table)
    page.paragraph(
      StyledText("Target: who set it stands below it; \"response\" is the state itself.", .faint)
    )
  }

  private func writeDefaults(_ defaults: [Capacity_V1_UsedDefault], to page: inout TextPage) {
    guard !defaults.isEmpty else { return }
    page.heading("Choices of the method that were used")
    for used in defaults {
      page.paragraph(
        StyledText("\(used.name) = \(Figures.short(used.value))", .strong)
          + StyledText(used.place.isEmpty ? "" : " (\(used.place))", .faint) + StyledText(": \(used.words)"),
        indent: 2,
        mark: "-"
      )
    }
  }
}

extension String {
  /// A field's name as words.
  fileprivate var spacedOut: String { replacing("_", with: " ") }
}
