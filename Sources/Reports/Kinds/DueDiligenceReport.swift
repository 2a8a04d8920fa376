package import CapacityProtos
internal import ProtobufC

/// A due-diligence file as a report, for all formats; ``DueDiligenceHTML`` is the page to sign.
package struct DueDiligenceReport: Sendable {
  let source: ReportSource
  let file: Capacity_V1_DueDiligenceFile

  /// - Parameter file: In the report's language. The time when it was made is left out.
  package init(source: ReportSource, file: Capacity_V1_DueDiligenceFile) {
    self.source = source
    var file = file
    file.createTime = nil
    if source.isPublic {
      file.request?.comment = ""
      file.trail = []
    }
    self.file = file
  }

  package var document: ReportDocument {
    let view = DueDiligenceView(file)
    func table(_ id: String, _ table: HTMLTable) -> ReportBlock { source.block(ReportTable(id, table)) }
    func given(_ id: String, _ given: HTMLTable) -> [ReportBlock] { given.rows.isEmpty ? [] : [table(id, given)] }
    var sections = [
      ReportSection(id: "result", title: view.label("result"), blocks: [.table(result(view))]),
      ReportSection(
        id: "asked",
        title: view.label("asked"),
        blocks: [table("facets", view.facets)] + given("tags", view.tags)
      ),
      ReportSection(
        id: "terms",
        title: view.label("terms"),
        blocks: [table("terms", view.terms)] + given("mitigations", view.mitigations) + [
          .paragraph(view.label("grades"))
        ]
      ),
      ReportSection(
        id: "figures",
        title: view.label("figures"),
        blocks: [
          .paragraph(view.label("figures_note")), table("figures", view.figures), table("tiers", view.tiers),
        ]
      ),
      ReportSection(
        id: "open",
        title: view.label("open"),
        blocks: [table("open", view.facts(file.openQuestions, caption: view.label("open_caption")))]
      ),
      ReportSection(id: "flags", title: view.label("flags"), blocks: [source.block(flags(view))]),
      ReportSection(
        id: "safeguards",
        title: view.label("safeguards"),
        blocks: [
          .paragraph(view.label("levels")),
          table("safeguards", view.facts(file.safeguards, caption: view.label("safeguards_caption"))),
        ]
      ),
    ]
    let instead = file.alternatives.map { "\($0.title) (\($0.technologyID))" }
    let changes = file.changes.map { [$0.summary] + $0.words } ?? [view.label("no_changes")]
    sections += [
      ReportSection(
        id: "instead",
        title: view.label("alternatives"),
        blocks: [.list(instead.isEmpty ? [file.noAlternativeReason] : instead)]
      ),
      ReportSection(id: "changes", title: view.label("changes"), blocks: [.list(changes)]),
    ]
    if !source.isPublic {
      sections.append(
        ReportSection(id: "trail", title: view.label("trail"), blocks: [table("trail", view.trail)])
      )
    }
    // English is told of where it is none of the reader's; what people wrote is in whatever language they wrote.
    let languages =
      (view.sourceLanguage == nil ? [] : [view.label("sources_english")])
      + (source.isPublic ? [source.say("public")] : [source.say("own-words")])
    let caveats = file.caveats + languages + [source.say("no-clock")]
    sections += [ReportSection(id: "reading", title: source.say("reading"), blocks: [.list(caveats)]), source.versions]
    return source.document(
      .dueDiligence,
      "\(file.technology?.title ?? ""), \(file.stateCode)",
      "\(view.label("subtitle")) \(source.say("assessment")) \(file.assessmentID), \(view.label("item")) \(file.item + 1)",
      sections
    )
  }

  private func result(_ view: DueDiligenceView) -> ReportTable {
    let lines: [(String, String)] = [
      (view.label("result"), view.word(file.tier)),
      (view.label("own"), view.word(file.ownTier)),
      (view.label("range"), "\(view.word(file.bestTier)) – \(view.word(file.worstTier))"),
      (source.say("risk"), view.number(file.figures.last?.value ?? 0)),
      (view.label("approval"), file.approval),
      (view.label("kind"), file.kindWords), (view.label("end_user"), file.endUserWords),
      (view.label("purpose"), file.purposeWords), (view.label("comment"), file.request?.comment ?? ""),
    ]
    return source.table(
      "result",
      caption: view.label("result"),
      [source.column("line"), source.column("value")],
      lines.filter { !$0.1.isEmpty }.map { [.text($0.0), .text($0.1)] }
    )
  }

  private func flags(_ view: DueDiligenceView) -> ReportTable {
    let columns = [
      ReportColumn(id: "flag", title: view.label("flags")), ReportColumn(id: "floor", title: view.label("floor")),
      ReportColumn(id: "stands", title: source.say("standing")), ReportColumn(id: "text", title: view.label("meaning")),
      ReportColumn(id: "source", title: view.label("source"), language: view.sourceLanguage),
    ]
    let rows = file.flags.map { flag -> [ReportCell] in
      [
        .text("\(flag.ruleID) \(flag.title)"), .text(view.word(flag.floor)), .text(flag.statusWords),
        .text(flag.explanation), .text(flag.source),
      ]
    }
    return source.table("flags", caption: view.label("flags"), columns, rows)
  }
}

extension ReportTable {
  /// A table of the page to sign: its numbers are written already, in the page's language. They become numbers again
  /// where the whole column is of plain ones; one with a unit behind each stays a text.
  fileprivate init(_ id: String, _ table: HTMLTable) {
    let figures = table.columns.indices.map { column -> [(Double, Int)?] in
      guard column > 0, table.numeric.contains(column) else { return [] }
      return table.rows.map { $0.1[column - 1].figure }
    }
    let isNumber = figures.map { !$0.isEmpty && $0.allSatisfy { $0 != nil } }
    self.init(
      id: id,
      caption: table.caption,
      columns: table.columns.enumerated().map { index, title in
        ReportColumn(
          id: "column-\(index + 1)",
          title: title,
          isNumber: isNumber[index],
          language: table.languages[index]
        )
      },
      rows: table.rows.enumerated().map { row, line in
        var cells: [ReportCell] = [.text(line.0)]
        for (index, cell) in line.1.enumerated() {
          if isNumber[index + 1], let figure = figures[index + 1][row] {
            cells.append(.number(figure.0, decimals: figure.1))
          } else {
            cells.append(.text(cell.words))
          }
        }
        return cells
      }
    )
  }
}

extension HTMLTable.Cell {
  fileprivate var words: String {
    switch self {
    case .text(let text), .number(let text), .missing(let text), .code(let text): text
    case .tier(_, let word): word
    }
  }

  /// The number that is written, and its decimals; `nil`: something else stands there.
  fileprivate var figure: (Double, Int)? {
    let plain = words.replacing(",", with: ".")
    guard plain.wholeMatch(of: /-?[0-9]+(\.[0-9]+)?/) != nil, let value = Double(plain) else { return nil }
    return (value, plain.split(separator: ".").dropFirst().first?.count ?? 0)
  }
}
