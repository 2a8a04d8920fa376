package import CapacityProtos
package import Instruments
internal import ProtobufC

/// Which assumptions move each score, for a terminal.
package struct SensitivityText: Sendable {
  private let data: SurveyData
  private let options: TextOptions

  package init(data: SurveyData, options: TextOptions) {
    self.data = data
    self.options = options
  }

  private static let factors: [Capacity_V1_UncertaintyFactor] = [.weights, .answers, .respondent, .aggregation]

  /// Renders a table of shares, then what each theme depends on most, in words.
  package func text(of sensitivity: Capacity_V1_GetSensitivityResponse) -> String {
    let titles = ReportTitles(data: data, instrumentID: "", version: "", language: options.language)
    var page = TextPage(width: options.width)
    page.title(StyledText("What the scores depend on", .strong))
    page.field("Assessment", StyledText(sensitivity.assessmentID))
    page.field("Profile", StyledText(sensitivity.profileID))
    page.field("Draws", StyledText(sensitivity.draws == 0 ? "" : "two samples of \(sensitivity.draws)"))
    page.blank()
    page.paragraph(
      StyledText(
        """
        Of the spread that a score has when all assumptions are varied at once: the share that goes with this \
        assumption, its effects together with others counted in; in brackets the share that it explains alone. The \
        shares of a line need not add up to 1. Weights: of domains and questions. Answers: evidence that may be wrong, \
        and what was not answered. Habit: a respondent who rates all answers high, or low. Mean: arithmetic or \
        geometric, for a total only.
        """,
        .faint
      )
    )
    if sensitivity.themes.isEmpty { page.paragraph("No theme has a score.") }
    for group in ThemeGroup.allCases {
      write(group, sensitivity.themes.filter { group.holds($0.kind) }, titles, to: &page)
    }
    page.blank()
    page.paragraph(
      StyledText(
        "Shares run from 0 to 1. They say how firm a score is, not how good: high is neither good nor bad.",
        .faint
      )
    )
    return page.rendered(colour: options.colour)
  }

  private func write(
    _ group: ThemeGroup,
    _ themes: [Capacity_V1_ThemeSensitivity],
    _ titles: ReportTitles,
    to page: inout TextPage
  ) {
    guard !themes.isEmpty else { return }
    page.heading(group.heading)
    let factors = Self.factors.filter { factor in themes.contains { $0.factors.contains { $0.factor == factor } } }
    var table = TextTable(
      [.init("", wraps: true, fills: true, hanging: 4)] + factors.map { .init($0.title, .right) }
    )
    for theme in themes {
      table.add(
        [titles.named(theme.themeID, theme.kind)]
          + factors.map { factor in
            guard let share = theme.factors.first(where: { $0.factor == factor }) else { return "-" }
            let isMost = factor == theme.mostInfluential
            let text = "\(Figures.fixed(share.total, 2)) (\(Figures.fixed(share.firstOrder, 2)))"
            return StyledText(text, isMost ? .strong : .plain)
          }
      )
    }
    page.table(table)
    for theme in themes where !theme.explanation.isEmpty {
      page.paragraph(
        StyledText(theme.themeID + ": ", .strong) + StyledText(theme.explanation),
        indent: 4,
        mark: "  -"
      )
    }
  }
}

extension Capacity_V1_UncertaintyFactor {
  /// Short enough for a column.
  fileprivate var title: String {
    switch self {
    case .weights: "Weights"
    case .answers: "Answers"
    case .respondent: "Habit"
    case .aggregation: "Mean"
    case .unspecified, .UNRECOGNIZED: spaced
    }
  }
}
