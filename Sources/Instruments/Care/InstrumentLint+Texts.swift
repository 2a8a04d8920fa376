// Whether texts can be read, and in every language.

extension InstrumentLint {
  /// By part and language: the ease of reading, and sentences that are too long.
  func checkReading(of texts: [LintText], _ report: inout LintReport) {
    var parts: [String] = []
    for text in texts where text.isSentence && !parts.contains(text.part) { parts.append(text.part) }
    for part in parts {
      let texts = texts.filter { $0.part == part && $0.isSentence }
      for language in rules.languages {
        var ease = ReadingEase(language.formula)
        for text in texts {
          guard let words = text.languages[language.tag] else { continue }
          ease.add(words)
          checkSentences(of: words, at: text.place, language, &report)
        }
        guard let score = ease.score, ease.words >= rules.shortestSample else { continue }
        report.readings.append(.init(part: part, language: language.tag, ease: score, words: ease.words))
        if score < language.leastEase {
          report.findings.append(
            LintFinding(
              .error,
              .readingEase,
              at: part,
              language: language.tag,
              found: "ease of reading \(score.rounded())",
              allowed: "at least \(language.leastEase): shorter sentences and words"
            )
          )
        }
      }
    }
  }

  private func checkSentences(
    of text: String,
    at place: String,
    _ language: LintRules.Language,
    _ report: inout LintReport
  ) {
    for sentence in Sentence.all(of: text) where sentence.words.count > language.longestSentence {
      report.findings.append(
        LintFinding(
          .warning,
          .sentences,
          at: place,
          language: language.tag,
          found: "a sentence of \(sentence.words.count) words: \(sentence.text)",
          allowed: "\(language.longestSentence) words at most"
        )
      )
    }
  }

  /// Every text in every language that any of them has, not copied, and with the same numbers.
  func checkTranslations(of texts: [LintText], _ report: inout LintReport) {
    let languages = Set(texts.flatMap(\.languages.keys)).union(rules.languages.map(\.tag)).subtracting(["en"])
    for language in languages.sorted() {
      for text in texts {
        guard let translation = text.languages[language], !translation.allSatisfy(\.isWhitespace) else {
          report.findings.append(
            LintFinding(
              .error,
              .translations,
              at: text.place,
              language: language,
              found: "no text",
              allowed: "a translation of: \(text.english.prefix(80))"
            )
          )
          continue
        }
        check(translation, of: text, in: language, &report)
      }
    }
  }

  private func check(_ translation: String, of text: LintText, in language: String, _ report: inout LintReport) {
    if translation == text.english, Self.normalWords(of: translation).count > 3 {
      report.findings.append(
        LintFinding(
          .warning,
          .translations,
          at: text.place,
          language: language,
          found: "the English text",
          allowed: "a translation"
        )
      )
    }
    let numbers = (Self.numbers(in: text.english), Self.numbers(in: translation))
    if numbers.0 != numbers.1 {
      report.findings.append(
        LintFinding(
          .warning,
          .translations,
          at: text.place,
          language: language,
          found: "the numbers \(numbers.1.joined(separator: ", "))",
          allowed: "those of the English text: \(numbers.0.joined(separator: ", "))"
        )
      )
    }
  }

  /// The numbers in digits, sorted, each once: a language may order its words otherwise, and say a thing twice.
  private static func numbers(in text: String) -> [String] {
    Set(text.split { !($0.isASCII && $0.isNumber) }.map(String.init)).sorted()
  }
}
