/// A report as data: what it says, not how it looks. Builders make one from messages, writers make a file of it: HTML,
/// Markdown, CSV, XLSX or JSON. All words in it are in its language already.
package struct ReportDocument: Sendable, Hashable {
  package var kind: ReportKind
  /// A BCP 47 tag.
  package var language: String
  package var title: String
  package var subtitle: String
  /// Who may see it: "TLP:AMBER"; stands on every page.
  package var label: String
  package var sections: [ReportSection]

  package init(
    kind: ReportKind,
    language: String,
    title: String,
    subtitle: String,
    label: String,
    sections: [ReportSection]
  ) {
    self.kind = kind
    self.language = language
    self.title = title
    self.subtitle = subtitle
    self.label = label
    self.sections = sections
  }

  /// All tables, in their order; each has an id that no other has.
  package var tables: [ReportTable] { sections.flatMap(\.tables) }
}

/// What a report is about.
package enum ReportKind: String, Sendable, Hashable, CaseIterable {
  case stateProfile = "state-profile"
  case comparison
  case programmingBrief = "programming-brief"
  case dueDiligence = "due-diligence"
  case treatyReadiness = "treaty-readiness"
}

/// A heading with what stands under it.
package struct ReportSection: Sendable, Hashable {
  /// Stable, for links: "needs".
  package var id: String
  package var title: String
  package var blocks: [ReportBlock]

  package init(id: String, title: String, blocks: [ReportBlock]) {
    self.id = id
    self.title = title
    self.blocks = blocks
  }

  fileprivate var tables: [ReportTable] {
    blocks.compactMap { block in
      switch block {
      case .table(let table), .highlights(let table), .chart(_, let table): table
      case .paragraph, .list: nil
      }
    }
  }
}

package enum ReportBlock: Sendable, Hashable {
  case paragraph(String)
  case list([String])
  case table(ReportTable)
  /// A table of two columns with what matters first: a name and a few words each. Pages show it as tiles.
  case highlights(ReportTable)
  /// A picture, and the table that says the same.
  case chart(ReportChart, ReportTable)
}
