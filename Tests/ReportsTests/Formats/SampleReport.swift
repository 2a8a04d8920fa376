@testable import Reports

/// A small report with everything that a document can hold, in French, with hostile texts.
enum SampleReport {
  static let hostile = "=HYPERLINK(\"http://127.0.0.1/\";\"x\")"

  static var document: ReportDocument {
    ReportDocument(
      kind: .stateProfile,
      language: "fr",
      title: "Profil d’un État : XAA",
      subtitle: "Tour 2026-1",
      label: "TLP:AMBER",
      sections: [
        ReportSection(
          id: "scores",
          title: "Scores par domaine",
          blocks: [
            .paragraph("Les silences abaissent la couverture, jamais le score."),
            .list(["Premier", "+1 second"]),
            .chart(.bars(bars), scores),
          ]
        ),
        ReportSection(id: "needs", title: "Besoins", blocks: [.table(needs)]),
      ]
    )
  }

  static var bars: BarChart {
    BarChart(
      title: "Domaines",
      axis: "Niveau",
      items: [
        .init(label: "Droit", figure: ChartFigure(value: 0.625, range: 0.5...0.75), target: 0.75),
        .init(label: "Police", figure: ChartFigure(value: nil, range: 0...1)),
      ]
    )
  }

  static var scores: ReportTable {
    ReportTable(
      id: "domain-scores",
      caption: "Scores par domaine",
      columns: [
        ReportColumn(id: "domain", title: "Domaine"),
        ReportColumn(id: "score", title: "Score (0 à 4)", isNumber: true),
        ReportColumn(id: "change", title: "Écart", isNumber: true),
      ],
      rows: [
        [.text("Droit"), .number(2.5, decimals: 2), .number(-0.125, decimals: 1)],
        [.text("Police"), .missing("non noté"), .number(3, decimals: 0)],
      ]
    )
  }

  static var needs: ReportTable {
    ReportTable(
      id: "needs",
      caption: "Besoins",
      columns: [ReportColumn(id: "text", title: "Texte")],
      rows: [
        [.text(hostile)], [.text("@SUM(A1)")], [.text("-2+3")], [.text("deux\nlignes, \"citées\"")],
        [.text("<script>&_x0041_")],
      ]
    )
  }
}
