package import CapacityProtos
package import Instruments

/// A scorecard for a terminal.
package struct ScorecardText: Sendable {
  /// How much is shown.
  package enum Detail: Sendable, Hashable {
    /// Domains, safeguards, the five first needs, patterns and every transfer with every flag.
    case brief
    /// The principles and what should be found out first, too.
    case full
  }

  let data: SurveyData
  let options: TextOptions

  /// - Parameters:
  ///   - data: Titles and questions.
  ///   - options: Language, width and looks.
  package init(data: SurveyData, options: TextOptions) {
    self.data = data
    self.options = options
  }

  /// Renders a scorecard. No score stands without its coverage and its range.
  ///
  /// - Parameters:
  ///   - scorecard: With rendered words, as the server answers.
  ///   - assessment: What it belongs to, for agency, sharing label and date; `nil`: these are left out.
  ///   - receipt: Of its submission, for the date where there is no assessment.
  ///   - detail: How much is shown.
  package func text(
    of scorecard: Capacity_V1_Scorecard,
    assessment: Capacity_V1_Assessment? = nil,
    receipt: Capacity_V1_Receipt? = nil,
    detail: Detail = .full
  ) -> String {
    let titles = ReportTitles(
      data: data,
      instrumentID: scorecard.instrumentID,
      version: scorecard.instrumentVersion,
      language: options.language
    )
    var page = TextPage(width: options.width)
    ScorecardHeader(titles: titles).write(scorecard, assessment: assessment, receipt: receipt, to: &page)
    let themes = ThemesSection(titles: titles, themes: scorecard.themes)
    themes.writeLegend(to: &page)
    themes.write("Domains", scorecard.themes.filter { $0.kind == .domain }, to: &page)
    themes.write("Safeguards against misuse", scorecard.themes.filter { $0.kind == .safeguards }, to: &page)
    themes.writeTotal(scorecard, to: &page)
    if detail == .full {
      themes.write("Principles of capacity-building", scorecard.themes.filter { $0.kind == .principle }, to: &page)
    }
    let needs = NeedsSection(titles: titles)
    needs.write(scorecard, to: &page)
    needs.writePatterns(scorecard.patterns, to: &page)
    if detail == .full { needs.writeEvidenceNeeds(scorecard.evidenceNeedIndicatorIds, to: &page) }
    TransfersSection(titles: titles).write(
      scorecard.transfers,
      ruleSetVersion: scorecard.ruleSetVersion,
      to: &page
    )
    page.scaleLegend(scorecard.legend)
    return page.rendered(colour: options.colour)
  }
}
