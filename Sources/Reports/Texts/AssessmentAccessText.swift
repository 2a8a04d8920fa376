package import CapacityProtos

/// Who may see an assessment, for a terminal.
package struct AssessmentAccessText: Sendable {
  private let options: TextOptions

  package init(options: TextOptions) { self.options = options }

  /// Renders label and sharing of an assessment.
  package func text(of assessment: Capacity_V1_Assessment) -> String {
    var page = TextPage(width: options.width)
    page.field("Assessment", StyledText(assessment.assessmentID, .strong))
    page.field("About", StyledText("\(assessment.stateCode), round \(assessment.round)"))
    page.field("Agency", StyledText(assessment.agency))
    page.field("Sharing", StyledText(assessment.tlp.label))
    let agencies = assessment.sharedWithWords
    page.field("Shared with", StyledText(agencies.isEmpty ? "no other agency" : agencies))
    return page.rendered(colour: options.colour)
  }
}
