/// The counts from which it is told how easily texts read.
package struct ReadingEase: Sendable, Hashable {
  package private(set) var sentences = 0
  package private(set) var words = 0
  package private(set) var syllables = 0
  private let formula: Formula

  /// A formula over words in a sentence and syllables in a word; each was fitted to its language.
  package enum Formula: String, Sendable, Hashable, CaseIterable {
    /// English: R. Flesch, "A new readability yardstick", 1948.
    case flesch
    /// French: L. Kandel and A. Moles, "Application de l'indice de Flesch a la langue francaise", 1958.
    case kandelMoles = "kandel_moles"
    /// Spanish: J. Fernandez Huerta, "Medidas sencillas de lecturabilidad", 1959, with sentences measured in words,
    /// as its figures mean it.
    case fernandezHuerta = "fernandez_huerta"
  }

  package init(_ formula: Formula) { self.formula = formula }

  /// Counts a text; its end ends a sentence.
  package mutating func add(_ text: String) {
    for sentence in Sentence.all(of: text) {
      sentences += 1
      words += sentence.words.count
      syllables += sentence.words.reduce(0) { $0 + Syllables.count(in: $1, formula) }
    }
  }

  /// Higher reads more easily: about 0 (hard) to 100 (easy); `nil` without a word.
  package var score: Double? {
    guard words > 0 else { return nil }
    let sentenceLength = Double(words) / Double(sentences)
    let wordLength = Double(syllables) / Double(words)
    return switch formula {
    case .flesch: 206.835 - 1.015 * sentenceLength - 84.6 * wordLength
    case .kandelMoles: 207 - 1.015 * sentenceLength - 73.6 * wordLength
    case .fernandezHuerta: 206.84 - 1.02 * sentenceLength - 60 * wordLength
    }
  }
}

/// A sentence and its words.
struct Sentence {
  let text: String
  /// What stands between spaces and holds a letter or digit.
  let words: [Substring]

  /// The sentences of a text: up to a full stop, question or exclamation mark before a space, or to a line's end.
  static func all(of text: String) -> [Sentence] {
    var sentences: [Sentence] = []
    for line in text.split(whereSeparator: \.isNewline) {
      var words: [Substring] = []
      func close() {
        if !words.isEmpty { sentences.append(Sentence(text: words.joined(separator: " "), words: words)) }
        words = []
      }
      for piece in line.split(whereSeparator: \.isWhitespace) {
        if piece.contains(where: { $0.isLetter || $0.isNumber }) { words.append(piece) }
        if let end = piece.last(where: { !"»”)\"".contains($0) }), ".?!".contains(end) { close() }
      }
      close()
    }
    return sentences
  }
}
