internal import CapacityProtos
internal import Instruments
internal import Scoring

/// Explains the numbers of one response, as a message and in words.
struct Explainer {
  let instrument: LoadedInstrument
  let profile: LoadedProfile
  /// Of this instrument and this profile.
  let scorer: Scorer
  /// A BCP 47 tag; empty reads as "en".
  let language: String
  /// Whether answers to number questions are told as they were given. A scorecard shows their scores only, so that
  /// this is for those who may read the response.
  let tellsNumbers: Bool

  /// Why the numbers of a theme or an indicator are what they are.
  ///
  /// - Parameters:
  ///   - itemID: The id of a domain, a principle or a letter, "safeguards", "total", or the id of an indicator.
  ///   - answers: Those of the response.
  /// - Returns: The explanation without the assessment's id; `nil` if there is no such item, for "total" also if the
  ///   profile has none.
  /// - Throws: `AnswerFaults` for what validation should have refused.
  func explanation(
    of itemID: String,
    answers: [Indicator.ID: Capacity_V1_Answer]
  ) throws -> Capacity_V1_Explanation? {
    let sheet = try AnswerSheet(answers, for: instrument.model)
    let numbers = tellsNumbers ? answers.compactMapValues(\.number) : [:]
    guard let explained = scorer.explanation(of: itemID, sheet: sheet, numbers: numbers) else { return nil }
    var message = Capacity_V1_Explanation()
    message.itemID = itemID
    message.title = title(of: explained)
    message.legend = ScaleLegend.text(in: language)
    message.figures = figures(of: explained)
    message.inputs = inputs(of: explained)
    message.defaults = explained.defaults.map(Capacity_V1_UsedDefault.init)
    message.sources = ExplanationSources(instrument: instrument, profile: profile).lines(for: explained)
    message.words = sentences(of: explained, answers)
    return message
  }

  private func sentences(
    of explained: ScoreExplanation,
    _ answers: [Indicator.ID: Capacity_V1_Answer]
  ) -> [String] {
    let title = title(of: explained)
    switch explained.subject {
    case .theme(let theme):
      return ThemeSentences(name: name(of: theme, title: title), theme: theme, explanation: explained).sentences()
    case .total(let total):
      return TotalSentences(name: title, total: total, explanation: explained).sentences()
    case .indicator(let indicator):
      guard let input = explained.inputs.first, let question = instrument.indicator(input.indicatorID) else {
        return []
      }
      return IndicatorSentences(
        indicator: indicator,
        input: input,
        explanation: explained,
        answer: answers[input.indicatorID],
        question: question,
        words: AnswerWords(language: language)
      ).sentences()
    }
  }

  // MARK: Names

  private func title(of explained: ScoreExplanation) -> String {
    switch explained.subject {
    case .theme(let theme): title(of: theme)
    case .total: "Total across domains"
    case .indicator(let indicator): question(indicator.score.indicatorID)
    }
  }

  private func title(of theme: Theme) -> String {
    switch theme.kind {
    case .domain: domainTitle(theme.id)
    case .principle: instrument.message.principles.first { $0.id == theme.id }?.title.text(in: language) ?? ""
    case .safeguards: "Safeguards"
    case .total: ""
    }
  }

  private func name(of theme: Theme, title: String) -> String {
    switch theme.kind {
    case .domain: return "\(title) (domain \(theme.id))"
    case .principle:
      let isLetter = instrument.model.principles.first { $0.id == theme.id }?.parentID != nil
      return "\(title) (\(isLetter ? "letter" : "principle") \(theme.id))"
    case .safeguards: return "The theme of all safeguards"
    case .total: return title
    }
  }

  private func domainTitle(_ id: String) -> String {
    instrument.message.domains.first { $0.id == id }?.title.text(in: language) ?? ""
  }

  private func question(_ id: String) -> String { instrument.indicator(id)?.question.text(in: language) ?? "" }

  // MARK: Figures and inputs

  private func figures(of explained: ScoreExplanation) -> [Capacity_V1_ExplainedFigure] {
    var conversion: Conversion?
    if case .indicator = explained.subject { conversion = explained.inputs.first?.conversion }
    return explained.figures.map { figure in
      Capacity_V1_ExplainedFigure(figure, conversion: figure.name == .score ? conversion : nil)
    }
  }

  private func inputs(of explained: ScoreExplanation) -> [Capacity_V1_ExplainedInput] {
    if case .total(let total) = explained.subject {
      return total.domains.map { Capacity_V1_ExplainedInput($0, title: domainTitle($0.theme.id)) }
    }
    let words = AnswerWords(language: language)
    return explained.inputs.map { input in
      let answer = instrument.indicator(input.indicatorID).map { words.text(of: input, on: $0) } ?? ""
      return Capacity_V1_ExplainedInput(input, answer: answer, question: question(input.indicatorID))
    }
  }
}

extension Capacity_V1_Answer {
  fileprivate var number: Double? { if case .number(let number) = value { number } else { nil } }
}
