package import Instruments

/// What was found in an instrument, for a terminal.
package struct LintReportText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders the findings by rule, then the figures that they were found from.
  ///
  /// - Parameter subject: Instrument and version.
  package func text(of report: LintReport, subject: String) -> String {
    var page = TextPage(width: options.width)
    page.title(StyledText("Lint of \(subject)", .strong))
    let errors = report.findings.count { $0.severity == .error }
    let warnings = report.findings.count - errors
    let verdict = report.passes ? StyledText("passes", .good) : StyledText("does not pass", .poor)
    page.field("Result", verdict + StyledText(": \(Self.count(errors, "error")), \(Self.count(warnings, "warning"))"))
    for rule in LintFinding.Rule.allCases { write(rule, report.findings.filter { $0.rule == rule }, to: &page) }
    writeWeights(report.domainShares, to: &page)
    write("Indicators by topic", report.topicCounts, to: &page)
    write("Indicators by principle", report.principleCounts, to: &page)
    writeReadings(report.readings, to: &page)
    return page.rendered(colour: options.colour)
  }

  private func write(_ rule: LintFinding.Rule, _ findings: [LintFinding], to page: inout TextPage) {
    guard !findings.isEmpty else { return }
    page.heading("\(rule.title) (\(findings.count))")
    for finding in findings {
      let isError = finding.severity == .error
      let language = finding.language.map { " (\($0))" } ?? ""
      page.paragraph(
        StyledText(isError ? "error " : "warning ", isError ? .poor : .fair)
          + StyledText(finding.place + language, .strong)
          + StyledText(": found \(finding.found); allowed: \(finding.allowed)"),
        indent: 4,
        mark: isError ? StyledText("  !", .poor) : "  -"
      )
    }
  }

  private func writeWeights(_ shares: [LintReport.DomainShare], to page: inout TextPage) {
    guard !shares.isEmpty else { return }
    page.heading("Weights by domain")
    var table = TextTable([
      .init("Domain"), .init("Share of all", .right), .init("Its heaviest question's share", .right),
    ])
    for share in shares {
      table.add([
        StyledText(share.domainID, .strong), StyledText(Figures.percent(share.share)),
        StyledText(Figures.percent(share.heaviestIndicatorShare)),
      ])
    }
    page.table(table)
  }

  private func write(_ heading: String, _ counts: [LintReport.Count], to page: inout TextPage) {
    guard !counts.isEmpty else { return }
    page.heading(heading)
    page.paragraph(StyledText(counts.map { "\($0.id)\u{A0}\($0.indicators)" }.joined(separator: ", ")))
  }

  private func writeReadings(_ readings: [LintReport.Reading], to page: inout TextPage) {
    guard !readings.isEmpty else { return }
    page.heading("Reading ease")
    page.paragraph(StyledText("About 0 to 100; higher reads more easily.", .faint))
    var languages: [String] = []
    var parts: [String] = []
    for reading in readings {
      if !languages.contains(reading.language) { languages.append(reading.language) }
      if !parts.contains(reading.part) { parts.append(reading.part) }
    }
    var table = TextTable([.init("Part", wraps: true)] + languages.map { .init($0, .right) })
    for part in parts {
      table.add(
        [StyledText(part)]
          + languages.map { language in
            let reading = readings.first { $0.part == part && $0.language == language }
            return StyledText(reading.map { Figures.fixed($0.ease, 0) } ?? "-")
          }
      )
    }
    page.table(table)
  }

  private static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

extension LintFinding.Rule {
  fileprivate var title: String {
    switch self {
    case .scale: "Levels, options and anchors"
    case .principles: "Principles"
    case .topics: "Topics"
    case .weights: "Weights"
    case .readingEase: "Reading ease"
    case .sentences: "Long sentences"
    case .translations: "Translations"
    case .references: "References"
    case .catalogue: "Catalogue"
    case .alternatives: "Alternatives"
    case .mitigations: "Mitigations"
    case .sources: "Sources"
    case .cases: "Worked cases"
    }
  }
}
