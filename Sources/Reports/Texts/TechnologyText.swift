package import CapacityProtos
internal import Instruments
internal import ProtobufC

/// The catalogue of technologies for a terminal.
package struct TechnologyText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders the catalogue, its tags and the mitigations.
  package func text(of list: Capacity_V1_ListTechnologiesResponse) -> String {
    var page = TextPage(width: options.width)
    page.title(StyledText("Technologies (dual-use rules \(list.ruleSetVersion))", .strong))
    page.paragraph(
      StyledText(
        """
        I, S, C: how deep it reaches into private life, how many people it reaches, how hidden it is; each 0 to 4. \
        Floor: the lowest tier that it can get.
        """,
        .faint
      )
    )
    page.blank()
    writeTechnologies(list.technologies, to: &page)
    writeTags(list.tags, to: &page)
    writeMitigations(list.mitigations, to: &page)
    return page.rendered(colour: options.colour)
  }

  private func writeTechnologies(_ technologies: [Capacity_V1_Technology], to page: inout TextPage) {
    var table = TextTable([
      .init("Id"), .init("Title", wraps: true), .init("Tags", wraps: true), .init("I", .right), .init("S", .right),
      .init("C", .right), .init("Floor"),
    ])
    for technology in technologies {
      table.add([
        StyledText(technology.id, .strong),
        StyledText(technology.title.text(in: options.language)),
        StyledText(technology.tagIds.joined(separator: " ")),
        StyledText("\(technology.intrusive)"), StyledText("\(technology.scale)"), StyledText("\(technology.covert)"),
        technology.floor == .unspecified ? "-" : technology.floor.styled,
      ])
    }
    page.table(table)
  }

  private func writeTags(_ tags: [Capacity_V1_TechnologyTag], to page: inout TextPage) {
    guard !tags.isEmpty else { return }
    page.heading("Tags: kinds of dual use")
    var table = TextTable([
      .init("Id"), .init("Title", wraps: true), .init("Controlled"), .init("Control lists", wraps: true),
    ])
    for tag in tags {
      table.add([
        StyledText(tag.id, .strong), StyledText(tag.title.text(in: options.language)),
        tag.controlled ? "yes" : "no", StyledText(tag.controlEntries.joined(separator: ", ")),
      ])
    }
    page.table(table)
  }

  private func writeMitigations(_ mitigations: [Capacity_V1_Mitigation], to page: inout TextPage) {
    guard !mitigations.isEmpty else { return }
    page.heading("Mitigations")
    var table = TextTable([
      .init("Id"), .init("Title", wraps: true), .init("Effect", .right), .init("Needs"),
      .init("For", wraps: true),
    ])
    for mitigation in mitigations {
      table.add([
        StyledText(mitigation.id, .strong), StyledText(mitigation.title.text(in: options.language)),
        StyledText(Figures.percent(mitigation.effect)), StyledText(mitigation.needs.isEmpty ? "-" : mitigation.needs),
        StyledText(mitigation.tagIds.isEmpty ? "any" : mitigation.tagIds.joined(separator: " ")),
      ])
    }
    page.table(table)
  }
}
