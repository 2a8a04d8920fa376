internal import CapacityProtos
internal import ProtobufC

// What the state contests: the agency's view and the state's, side by side.

extension StateProfile {
  /// `nil` where the state contests nothing.
  var contested: ReportSection? {
    guard let views else { return nil }
    let agency = views.agencyView ?? .init()
    let ids = agency.contestedIndicatorIds.joined(separator: ", ")
    var blocks: [ReportBlock] = [
      .paragraph(source.say("views-note")), .paragraph("\(source.say("contested"))\(source.colon)\(ids)"),
    ]
    if !views.answers.isEmpty { blocks.append(.table(answers(views))) }
    let scores = scores(views)
    blocks.append(scores.rows.isEmpty ? .paragraph(source.say("views-same")) : .table(scores))
    return source.section("views", blocks)
  }

  private func answers(_ views: Capacity_V1_ContestedViews) -> ReportTable {
    let columns = [
      source.column("indicator"), source.column("text"), source.column("agency_view"), source.column("state_view"),
    ]
    let rows = views.answers.map { answer -> [ReportCell] in
      [
        .text(answer.indicatorID), .text(source.titles.question(answer.indicatorID)), words(answer.agencyAnswer),
        words(answer.stateAnswer),
      ]
    }
    return source.table("views-answers", caption: source.say("views-answers"), columns, rows)
  }

  private func words(_ answer: Capacity_V1_Answer?) -> ReportCell {
    switch answer?.value {
    case .level(let level): .text("\(source.say("level-word")) \(level)")
    case .choice(let choice): .text(source.say("choice", choice))
    case .number(let number): .text(DiligenceLabels.written(ReportFigure.plain(number), in: source.language))
    case .unknown: .text(source.say("answer.unknown"))
    case .withheld: .text(source.say("answer.withheld"))
    // The reason is free text: for those who may read the response, and never for the public.
    case .notApplicable(let reason):
      .text(source.say("not-applicable") + (source.isPublic ? "" : "\(source.colon)\(reason)"))
    case nil: .missing("–")
    }
  }

  private func scores(_ views: Capacity_V1_ContestedViews) -> ReportTable {
    let columns = [
      source.column("theme"), source.column("agency_level", isNumber: true),
      source.column("state_level", isNumber: true), source.column("difference", isNumber: true),
      source.column("p5", isNumber: true), source.column("p95", isNumber: true),
    ]
    let pairs = zip(views.agencyView?.themes ?? [], views.stateView?.themes ?? [])
    let rows = pairs.filter { differ($0, $1) }.map { agency, state -> [ReportCell] in
      let difference = views.differences.first { $0.themeID == agency.themeID && $0.kind == agency.kind }
      let figures = [difference?.difference, difference?.interval?.p5, difference?.interval?.p95]
      return [.text(source.name(agency.themeID, agency.kind)), source.level(agency), source.level(state)]
        + figures.map { $0.map { .number($0 * 4, decimals: 2) } ?? .missing(source.say("not-scored")) }
    }
    return source.table("views-scores", caption: source.say("views-scores"), columns, rows)
  }

  private func differ(_ agency: Capacity_V1_Theme, _ state: Capacity_V1_Theme) -> Bool {
    agency.score != state.score || agency.state != state.state || agency.coverage != state.coverage
      || agency.low != state.low || agency.high != state.high
  }
}
