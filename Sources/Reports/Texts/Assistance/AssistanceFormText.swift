package import CapacityProtos
internal import Instruments
internal import ProtobufC

/// The form for planned assistance, for a terminal.
package struct AssistanceFormText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders the questions, by section.
  package func text(of form: Capacity_V1_AssistanceForm) -> String {
    var page = TextPage(width: options.width)
    page.title(StyledText(form.title.text(in: options.language), .strong))
    page.field("Form", StyledText("\(form.id) \(form.version)"))
    page.blank()
    for paragraph in form.introduction.text(in: options.language).split(separator: "\n") {
      page.paragraph(StyledText(String(paragraph)))
    }
    for section in form.sections {
      page.heading(section.title.text(in: options.language))
      var table = TextTable([
        .init("Id"), .init("Question", wraps: true, fills: true), .init("Kept by"), .init("Principles", wraps: true),
      ])
      for question in section.questions {
        let words = question.question.text(in: options.language)
        table.add([
          StyledText(question.id, .strong),
          StyledText(question.technologyOnly ? "\(words) (only where technology is handed over)" : words),
          StyledText(question.adherent.spaced), StyledText(question.principleIds.joined(separator: " ")),
        ])
      }
      page.table(table)
    }
    page.blank()
    page.paragraph(
      StyledText(
        """
        Kept by: the answer that keeps the principles; the other one breaks them, partial is between. A breach of \
        \(form.blockingPrincipleIds.joined(separator: ", ")) keeps a project from being ready until a mitigation is \
        recorded.
        """,
        .faint
      )
    )
    return page.rendered(colour: options.colour)
  }
}
