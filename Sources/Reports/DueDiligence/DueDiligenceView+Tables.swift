internal import CapacityProtos
internal import Instruments
internal import ProtobufC

// The tables of a due-diligence file.

extension DueDiligenceView {
  var facets: HTMLTable {
    HTMLTable(
      caption: label("facets"),
      columns: [label("facet"), label("of_four"), label("meaning")],
      numeric: [1],
      rows: (file.technology?.facets ?? []).map { ($0.title, [.number("\($0.value)"), .text($0.meaning)]) }
    )
  }

  var tags: HTMLTable {
    HTMLTable(
      caption: label("tags"),
      columns: [label("tag"), label("controls"), label("rights"), label("source")],
      languages: sourceLanguage.map { [3: $0] } ?? [:],
      rows: (file.technology?.tags ?? []).map { tag in
        let controls = tag.controls.map { $0.regime + label("colon") + $0.entries.joined(separator: ", ") }
        return (
          "\(tag.id) \(tag.title)",
          [
            .text(controls.isEmpty ? label("none") : controls.joined(separator: "; ")),
            .text(tag.rightWords.joined(separator: ", ")), .text(tag.source),
          ]
        )
      }
    )
  }

  var terms: HTMLTable {
    HTMLTable(
      caption: label("terms_caption"),
      columns: [label("term"), label("answer"), label("benign")],
      rows: file.terms.map { term in
        (term.title, [.text(term.valueWords), .text(label(term.benign == .yes ? "yes" : "no"))])
      }
    )
  }

  var mitigations: HTMLTable {
    HTMLTable(
      caption: label("mitigations"),
      columns: [
        label("mitigation"), label("grade_given"), label("grade_counted"), label("effect"), label("effect_counted"),
        label("needs"), label("remark"),
      ],
      numeric: [3, 4],
      rows: file.mitigations.map { one in
        (
          "\(one.id) \(one.title)",
          [
            .text(one.promised ? one.evidenceGrade.word : label("not_promised")),
            .text(one.promised ? one.countedGrade.word : label("not_promised")),
            .number(percent(one.effect)), .number(percent(one.countedEffect)),
            .text(one.needs.isEmpty ? label("none") : one.needs), .text(one.reason),
          ]
        )
      }
    )
  }

  var figures: HTMLTable {
    HTMLTable(
      caption: label("figures_caption"),
      columns: [label("figure"), label("value"), label("formula"), label("calculation")],
      numeric: [1],
      rows: file.figures.map { figure in
        (
          "\(figure.id) \(figure.title)",
          [.number(number(figure.value)), .text(figure.formula), .text(figure.calculation)]
        )
      }
    )
  }

  var tiers: HTMLTable {
    HTMLTable(
      caption: label("tiers_caption"),
      columns: [label("tier"), label("from"), label("below"), label("approval"), label("here")],
      numeric: [1, 2],
      rows: file.tiers.map { tier in
        (
          tier.title,
          [
            .number(number(tier.from)), .number(tier.below > 0 ? number(tier.below) : label("no_bound")),
            .text(tier.approval), tier.tier == file.tier ? cell(tier.tier) : .text(""),
          ]
        )
      }
    )
  }

  func facts(_ facts: [Capacity_V1_DiligenceFact], caption: String) -> HTMLTable {
    HTMLTable(
      caption: caption,
      columns: [label("fact"), label("reading"), label("descriptor"), label("grade")],
      rows: facts.map { fact in
        let isIndicator = fact.answerState != .unspecified
        return (
          isIndicator ? "\(fact.subject) \(fact.title)" : fact.title,
          [
            .text(fact.valueWords), .text(fact.descriptor),
            .text(fact.answerState == .answered ? fact.evidenceGrade.word : ""),
          ]
        )
      }
    )
  }

  /// Principles or risks, each once.
  func cited(_ texts: [Capacity_V1_DiligenceText], caption: String) -> HTMLTable {
    var seen: Set<String> = []
    return HTMLTable(
      caption: caption,
      columns: [label("cited_item"), label("meaning"), label("source")],
      languages: sourceLanguage.map { [2: $0] } ?? [:],
      rows: texts.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }.map { text in
        ("\(text.id) \(text.title)", [.text(text.statement), .text(text.source)])
      }
    )
  }

  var trail: HTMLTable {
    HTMLTable(
      caption: label("trail_caption"),
      columns: [label("when"), label("what"), label("why"), label("who")],
      rows: file.trail.map { entry in
        let event = entry.event ?? .init()
        let decision = event.decision ?? .init()
        let why = ([decision.reason] + decision.evidence.map(evidence) + event.answerChanges.map(change))
        let until = decision.until.map { "\(label("until")) \($0.moment)" } ?? ""
        let who = [decision.acceptedBy, decision.principal, until]
        return (
          event.createTime?.moment ?? "",
          [
            .text(entry.summary), .text(why.filter { !$0.isEmpty }.joined(separator: "; ")),
            .text(who.filter { !$0.isEmpty }.joined(separator: "; ")),
          ]
        )
      }
    )
  }

  func evidence(_ evidence: Capacity_V1_Evidence) -> String {
    [evidence.title, evidence.uri, evidence.note].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func change(_ change: Capacity_V1_AnswerChange) -> String {
    "\(change.indicatorID): \(change.before) -> \(change.after)"
  }

  /// Room for two people to sign on paper, or to say why they do not.
  var signing: HTMLTable {
    let blank = HTMLTable.Cell.text("")
    return HTMLTable(
      caption: label("signing_caption"),
      columns: [label("role"), label("agree"), label("reasons"), label("name_date")],
      rows: [
        (label("officer"), [blank, blank, blank]), (label("lawyer"), [blank, blank, blank]),
        (label("approver") + label("colon") + file.approval, [blank, blank, blank]),
      ]
    )
  }
}
