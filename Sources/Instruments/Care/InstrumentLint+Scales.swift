internal import CapacityProtos
internal import ProtobufC

// Whether one step of an answer can be told from the next.

extension InstrumentLint {
  func checkScales(of instrument: Capacity_V1_Instrument, _ report: inout LintReport) {
    for indicator in instrument.domains.flatMap(\.indicators) {
      switch indicator.answerType {
      case .maturity: checkLevels(of: indicator, &report)
      case .yesPartialNo: checkOptions(of: indicator, &report)
      case .number: checkAnchors(of: indicator, &report)
      case .unspecified, .UNRECOGNIZED:
        report.findings.append(
          LintFinding(.error, .scale, at: indicator.id, found: "no answer type", allowed: "one that is known")
        )
      }
    }
  }

  private func checkLevels(of indicator: Capacity_V1_Indicator, _ report: inout LintReport) {
    if indicator.levels.map(\.level) != [0, 1, 2, 3, 4] {
      let found = indicator.levels.map { String($0.level) }.joined(separator: ", ")
      report.findings.append(
        LintFinding(
          .error,
          .scale,
          at: indicator.id,
          found: found.isEmpty ? "no levels" : "levels \(found)",
          allowed: "levels 0, 1, 2, 3, 4 in order"
        )
      )
    }
    checkSteps(indicator.levels.map { (name: "level \($0.level)", texts: $0.text) }, of: indicator, &report)
    for level in indicator.levels {
      for (language, text) in level.text.sorted(by: { $0.key < $1.key }) {
        for match in text.lowercased().matches(of: /(?:level|niveau|nivel) ([0-9])/) {
          guard let named = UInt32(match.1), named >= level.level else { continue }
          report.findings.append(
            LintFinding(
              .error,
              .scale,
              at: indicator.id,
              language: language,
              found: "level \(level.level) builds on level \(named)",
              allowed: "a level below it"
            )
          )
        }
      }
    }
  }

  private func checkOptions(of indicator: Capacity_V1_Indicator, _ report: inout LintReport) {
    if indicator.options.map(\.choice) != [.yes, .partial, .no] {
      report.findings.append(
        LintFinding(
          .error,
          .scale,
          at: indicator.id,
          found: "\(indicator.options.count) options",
          allowed: "yes, partial, no in order"
        )
      )
    }
    // From no to yes, as levels rise.
    checkSteps(
      indicator.options.reversed().map { (name: "\($0.choice.shortName)", texts: $0.text) },
      of: indicator,
      &report
    )
  }

  /// Steps must differ, and a later one must ask for something that no earlier one has said.
  private func checkSteps(
    _ steps: [(name: String, texts: [String: String])],
    of indicator: Capacity_V1_Indicator,
    _ report: inout LintReport
  ) {
    for language in Set(steps.flatMap(\.texts.keys)).union(["en"]).sorted() {
      func note(_ found: String, _ allowed: String) {
        report.findings.append(
          LintFinding(.error, .scale, at: indicator.id, language: language, found: found, allowed: allowed)
        )
      }
      var earlier: [(name: String, words: [String])] = []
      for step in steps {
        // Another language may lack a text: that is told as a missing translation.
        guard let text = language == "en" ? step.texts[language] ?? "" : step.texts[language] else { continue }
        let words = Self.normalWords(of: text)
        if words.isEmpty { note("nothing for \(step.name)", "a text that says when it is met") }
        for other in earlier where !words.isEmpty {
          if other.words == words {
            note("the same words for \(other.name) and \(step.name)", "texts that differ")
          } else if Set(words).isSubset(of: other.words) {
            note("nothing in \(step.name) that \(other.name) does not say", "something more, or something else")
          }
        }
        earlier.append((step.name, words))
      }
    }
  }

  private func checkAnchors(of indicator: Capacity_V1_Indicator, _ report: inout LintReport) {
    let levels = indicator.anchors.map(\.level)
    let steps = zip(levels, levels.dropFirst())
    if levels.count < 2 || !(steps.allSatisfy { $0 < $1 } || steps.allSatisfy { $0 > $1 }) {
      report.findings.append(
        LintFinding(
          .error,
          .scale,
          at: indicator.id,
          found: "anchors at levels \(levels.map(\.description).joined(separator: ", "))",
          allowed: "at least two whose levels all rise, or all fall"
        )
      )
    } else if levels.min() != 0 || levels.max() != Double(Scale.highestLevel) {
      report.findings.append(
        LintFinding(
          .warning,
          .scale,
          at: indicator.id,
          found: "anchors at levels \(levels.map(\.description).joined(separator: ", "))",
          allowed: "a line from level 0 to level \(Scale.highestLevel)"
        )
      )
    }
  }

  /// The words of a text in small letters, without punctuation.
  static func normalWords(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
