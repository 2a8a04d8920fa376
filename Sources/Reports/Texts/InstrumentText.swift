package import CapacityProtos
internal import Instruments
internal import ProtobufC

/// A question bank for a terminal.
package struct InstrumentText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders a list of instruments.
  package func text(of list: Capacity_V1_ListInstrumentsResponse) -> String {
    var page = TextPage(width: options.width)
    var table = TextTable([
      .init("Instrument"), .init("Version"), .init("Title", wraps: true), .init("Domains", .right),
      .init("Questions", .right), .init("Digest"),
    ])
    for instrument in list.instruments {
      table.add([
        StyledText(instrument.instrumentID, .strong), StyledText(instrument.version),
        StyledText(instrument.title.text(in: options.language)), StyledText("\(instrument.domainCount)"),
        StyledText("\(instrument.indicatorCount)"), StyledText(String(instrument.digest.prefix(12))),
      ])
    }
    page.table(table)
    return page.rendered(colour: options.colour)
  }

  /// Renders an instrument: its introduction and every question, by domain.
  package func text(of instrument: Capacity_V1_Instrument) -> String {
    var page = TextPage(width: options.width)
    page.title(StyledText(instrument.title.text(in: options.language), .strong))
    page.field("Instrument", StyledText("\(instrument.id) \(instrument.version)"))
    page.blank()
    page.paragraph(StyledText(instrument.introduction.text(in: options.language)))
    for domain in instrument.domains {
      page.heading("\(domain.id) \(domain.title.text(in: options.language))")
      page.paragraph(StyledText(domain.description_p.text(in: options.language), .faint))
      var table = TextTable([
        .init("Id"), .init("Question", wraps: true), .init("Answer"), .init("Weight", .right), .init("Safeguard"),
      ])
      for indicator in domain.indicators {
        table.add([
          StyledText(indicator.id, .strong), StyledText(indicator.question.text(in: options.language)),
          StyledText(Self.answer(indicator.answerType)), StyledText(Figures.fixed(indicator.weight, 1)),
          indicator.safeguard ? "yes" : "",
        ])
      }
      page.table(table)
    }
    return page.rendered(colour: options.colour)
  }

  /// Renders one question with all that gives its answers a meaning.
  package func text(of indicator: Capacity_V1_Indicator, in instrument: Capacity_V1_Instrument) -> String {
    var page = TextPage(width: options.width)
    page.title(StyledText("\(indicator.id) \(indicator.question.text(in: options.language))", .strong))
    page.field("Instrument", StyledText("\(instrument.id) \(instrument.version)"))
    page.field("Answer", StyledText(Self.answer(indicator.answerType)))
    page.field("Weight", StyledText(Figures.fixed(indicator.weight, 1)))
    page.field("Safeguard", indicator.safeguard ? "yes: it protects people from misuse of powers and tools" : "no")
    page.field("Needs first", StyledText(indicator.requires.joined(separator: ", ")))
    let cited = indicator.principleIds.map { id in
      let title = instrument.principles.first { $0.id == id }?.title.text(in: options.language) ?? ""
      return title.isEmpty ? id : "\(id) \(title)"
    }
    page.field("Principles", StyledText(cited.joined(separator: "; ")))
    page.field("Risks", StyledText(indicator.riskIds.joined(separator: ", ")))
    page.heading("Answers")
    for meaning in IndicatorMeaning(indicator, language: options.language).lines {
      page.paragraph(StyledText(meaning.text), indent: 12, mark: StyledText("  \(meaning.answer)", .strong))
    }
    let note = indicator.countingNote.text(in: options.language)
    if !note.isEmpty {
      page.heading("How to count")
      page.paragraph(StyledText(note))
    }
    if !indicator.evidence.isEmpty { page.heading("Evidence") }
    for evidence in indicator.evidence {
      page.paragraph(StyledText(evidence.text.text(in: options.language)), indent: 4, mark: "  -")
    }
    if !indicator.crosswalk.isEmpty { page.heading("See also (a pointer does not mean equal meaning)") }
    for entry in indicator.crosswalk {
      page.field(entry.frameworkID, StyledText(entry.references.joined(separator: ", ")), indent: 2)
    }
    return page.rendered(colour: options.colour)
  }

  static func answer(_ type: Capacity_V1_AnswerType) -> String {
    switch type {
    case .maturity: "level 0-4"
    case .yesPartialNo: "yes/partial/no"
    case .number: "number"
    case .unspecified, .UNRECOGNIZED: "?"
    }
  }
}
