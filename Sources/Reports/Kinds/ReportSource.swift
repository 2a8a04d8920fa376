package import CapacityProtos
package import Instruments
internal import ProtobufC

/// What every kind of report is made with: words, language, audience, and the assessments that it rests on.
package struct ReportSource: Sendable {
  let titles: ReportTitles
  let data: SurveyData
  let language: String
  let isPublic: Bool
  let assessments: [Capacity_V1_Assessment]
  var numbers: ReportNumbers { ReportNumbers(language: language) }

  /// The languages that reports are written in, as BCP 47 tags.
  package static let languages = ReportLabels.languages

  /// - Parameters:
  ///   - data: Where titles and questions come from.
  ///   - language: One of ``languages``.
  ///   - isPublic: Leaves out persons and what agencies wrote for themselves.
  ///   - assessments: Those that the report rests on, without response.
  package init(data: SurveyData, language: String, isPublic: Bool, assessments: [Capacity_V1_Assessment]) {
    self.data = data
    self.language = language
    self.isPublic = isPublic
    self.assessments = assessments.sorted { ($0.stateCode, $0.round) < ($1.stateCode, $1.round) }
    // Of several versions the newest: it knows the ids of those before it, as far as they have stayed.
    let newest = assessments.max { $0.instrumentVersion.compare($1.instrumentVersion) }
    titles = ReportTitles(
      data: data,
      instrumentID: newest?.instrumentID ?? "",
      version: newest?.instrumentVersion ?? "",
      language: language
    )
  }

  /// A word or sentence of the report's language.
  func say(_ name: String) -> String { ReportLabels.all[name]?.text(in: language) ?? name }

  /// A value of an enum in words.
  func say<Value: ProtobufEnum>(_ kind: String, _ value: Value) -> String {
    ReportLabels.all["\(kind).\(value.shortName)"]?.text(in: language) ?? value.shortName
  }

  func column(_ id: String, isNumber: Bool = false) -> ReportColumn {
    ReportColumn(id: id, title: say(id), isNumber: isNumber)
  }

  func table(_ id: String, caption: String, _ columns: [ReportColumn], _ rows: [[ReportCell]]) -> ReportTable {
    ReportTable(id: id, caption: caption, columns: columns, rows: rows)
  }

  /// A table, or a sentence where it would be empty.
  func block(_ table: ReportTable) -> ReportBlock { table.rows.isEmpty ? .paragraph(say("nothing")) : .table(table) }

  func section(_ id: String, _ blocks: [ReportBlock]) -> ReportSection {
    ReportSection(id: id, title: say(id), blocks: blocks)
  }

  /// The report's label: the strictest of what it rests on.
  var label: String {
    // What came before the labels reads as amber; its number is that of none.
    let strictness: [Capacity_V1_Tlp] = [.red, .amberStrict, .amber, .green, .clear]
    let ranks = assessments.map { strictness.firstIndex(of: $0.tlp) ?? 2 }
    return strictness[ranks.min() ?? 2].label
  }

  func document(_ kind: ReportKind, _ subject: String, _ subtitle: String, _ sections: [ReportSection])
    -> ReportDocument
  {
    return ReportDocument(
      kind: kind,
      language: language,
      title: say(kind.rawValue) + colon + subject,
      subtitle: subtitle,
      label: label,
      sections: sections
    )
  }

  /// How the figures are read, and what they do not say.
  func reading(_ sentences: [String]) -> ReportSection {
    let always = ["levels", "uncertainty", "coverage-note"] + sentences + ["no-clock"] + (isPublic ? ["public"] : [])
    return section("reading", [.list(always.map(say))])
  }

  /// The assessments with their versions and digests: who has the same ones gets the same report.
  var versions: ReportSection {
    let columns = [
      column("state"), column("round"), column("assessment"), column("agency"), column("label"), column("instrument"),
      column("method"), column("rules"),
    ]
    let rows = assessments.map { assessment -> [ReportCell] in
      [
        .text(assessment.stateCode), .text(assessment.round), .text(assessment.assessmentID),
        .text(assessment.agency), .text(assessment.tlp.label),
        .text("\(assessment.instrumentID) \(assessment.instrumentVersion)"),
        given(assessment.digests?.methodVersion), given(assessment.digests?.ruleSetVersion),
      ]
    }
    let digests = assessments.flatMap { assessment -> [[ReportCell]] in
      let digests = assessment.digests ?? .init()
      let named = [
        ("response", digests.response), ("instrument", digests.instrument), ("rules", digests.ruleSet),
        ("profile", digests.profile), ("held", digests.technologiesHeld), ("scorecard", digests.scorecard),
      ]
      return named.filter { !$0.1.isEmpty }.map {
        [.text(assessment.assessmentID), .text(say($0.0)), .text($0.1)]
      }
    }
    return section(
      "versions",
      [
        block(table("assessments", caption: say("about"), columns, rows)),
        block(
          table("digests", caption: say("versions"), [column("assessment"), column("line"), column("value")], digests)
        ),
      ]
    )
  }

  func given(_ text: String?) -> ReportCell {
    guard let text, !text.isEmpty else { return .missing(say("not-given")) }
    return .text(text)
  }
}

extension String {
  /// Versions as people count them: "1.10" comes after "1.9".
  fileprivate func compare(_ other: String) -> Bool {
    let (mine, theirs) = (split(separator: ".").map { Int($0) ?? 0 }, other.split(separator: ".").map { Int($0) ?? 0 })
    return mine.lexicographicallyPrecedes(theirs)
  }
}
