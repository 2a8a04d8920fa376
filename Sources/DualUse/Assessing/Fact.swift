package import Instruments

/// Something that made a rule fire.
package struct Fact: Sendable, Hashable {
  /// An indicator id, a term ("terms.misuse_finding"), or a fact of the language of conditions ("end_user").
  package var subject: String
  /// As the rule read it: a word, a number, or several words with commas.
  package var value: String
  /// Indicators: whether it was answered; `nil` for other facts.
  package var answerState: AnswerState?

  package init(subject: String, value: String, answerState: AnswerState? = nil) {
    self.subject = subject
    self.value = value
    self.answerState = answerState
  }
}
