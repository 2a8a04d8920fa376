/// A file of Surveys/ with the translations of its texts.
package struct SurveyDataFile: Sendable {
  /// Below Surveys/.
  package let path: String
  package let text: String
  /// In the order of their languages.
  package var translations: [Translation]

  package init(path: String, text: String, translations: [Translation] = []) {
    (self.path, self.text, self.translations) = (path, text, translations)
  }

  /// A file of Surveys/texts/.
  package struct Translation: Sendable {
    /// Below Surveys/.
    package let path: String
    /// The BCP 47 tag that its folder is named by.
    package let language: String
    package let text: String

    package init(path: String, language: String, text: String) {
      (self.path, self.language, self.text) = (path, language, text)
    }
  }
}
