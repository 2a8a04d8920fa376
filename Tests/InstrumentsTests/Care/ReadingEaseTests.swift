import Testing

@testable import Instruments

@Suite("The ease of reading")
struct ReadingEaseTests {
  @Test(
    "is what the formulas give for words that were counted by hand",
    arguments: [
      // The two examples of the encyclopedias: 23 syllables in 16 words, 24 in 13.
      (
        ReadingEase.Formula.flesch,
        "This sentence, taken as a reading passage unto itself, is being used to prove a point.", 68.98
      ),
      (.flesch, "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", 37.46),
      // 12 words in two sentences, a syllable each.
      (.flesch, "The cat sat on the mat. The dog sat on the cat!", 116.145),
      // 6 words of a syllable each.
      (.kandelMoles, "Le chat dort sur le lit.", 127.31),
      // 3 words, 5 syllables.
      (.fernandezHuerta, "El gato duerme.", 103.78),
    ]
  )
  func formulas(formula: ReadingEase.Formula, text: String, ease: Double) throws {
    var reading = ReadingEase(formula)
    reading.add(text)
    #expect(try abs(#require(reading.score) - ease) < 0.01)
  }

  @Test("is nothing without a word")
  func empty() {
    var reading = ReadingEase(.flesch)
    reading.add(" - ")
    #expect(reading.score == nil)
  }

  @Test(
    "counts syllables as they are spoken",
    arguments: [
      (ReadingEase.Formula.flesch, "criminalization", 6), (.flesch, "table", 2), (.flesch, "enabled", 3),
      (.flesch, "carrying", 3), (.flesch, "tree", 1), (.flesch, "bridges", 2), (.flesch, "used", 1),
      (.flesch, "granted", 2), (.flesch, "judges", 2), (.flesch, "rules", 1), (.flesch, "being", 2),
      (.flesch, "24/7", 1),
      (.flesch, "cross-border", 3), (.kandelMoles, "cybercriminalité", 7), (.kandelMoles, "enquête", 2),
      (.kandelMoles, "criminalistique", 5), (.kandelMoles, "l’accord", 2), (.kandelMoles, "données", 2),
      (.kandelMoles, "preuves", 1), (.kandelMoles, "haïr", 2), (.fernandezHuerta, "ciberdelincuencia", 6),
      (.fernandezHuerta, "policía", 4), (.fernandezHuerta, "guerra", 2), (.fernandezHuerta, "ley", 1),
      (.fernandezHuerta, "investigación", 5), (.fernandezHuerta, "y", 1), (.fernandezHuerta, "leer", 2),
      (.fernandezHuerta, "vergüenza", 3),
    ]
  )
  func syllables(formula: ReadingEase.Formula, word: String, count: Int) {
    #expect(Syllables.count(in: word[...], formula) == count)
  }

  @Test("ends a sentence at its mark before a space, at a quotation's end, and at a line's")
  func sentences() {
    let text = "Article 11.1 holds. « Qui ? » (Nobody.) Level 3\nend"
    #expect(Sentence.all(of: text).map(\.text) == ["Article 11.1 holds.", "Qui", "(Nobody.)", "Level 3", "end"])
  }
}
