package import CapacityProtos
internal import Instruments

/// Puts words to the codes of an assessment, in the reader's language.
package struct AssistanceWords: Sendable {
  private let form: LoadedAssistanceForm
  private let language: String

  /// - Parameters:
  ///   - form: The one that the assessment was made with.
  ///   - language: A BCP 47 tag; empty reads as "en".
  package init(form: LoadedAssistanceForm, language: String) {
    self.form = form
    self.language = language
  }

  /// Titles of principles; what a breach means and what would mend it, where a principle is breached or kept in part.
  package func fill(_ assessment: inout Capacity_V1_AssistanceAssessment) {
    for index in assessment.principles.indices {
      let id = assessment.principles[index].principleID
      assessment.principles[index].title = form.title(ofPrinciple: id).text(in: language)
      for place in assessment.principles[index].findings.indices {
        fill(&assessment.principles[index].findings[place])
      }
    }
  }

  private func fill(_ finding: inout Capacity_V1_AssistanceFinding) {
    guard [.breaches, .partly].contains(finding.adherence), let question = form.question(finding.questionID) else {
      return
    }
    finding.explanation = question.explanation.text(in: language)
    finding.remedy = question.remedy.text(in: language)
  }
}
