internal import CapacityProtos
internal import Instruments
internal import Scoring

/// Answers as people say them, in the reader's language where the instrument has the words.
struct AnswerWords {
  /// A BCP 47 tag; empty reads as "en".
  let language: String

  /// "level 3", "partial", "42.5 percent of staff", "unknown".
  func text(of input: ExplainedInput, on question: Capacity_V1_Indicator) -> String {
    switch input.conversion {
    case .level(let level): "level \(level)"
    case .choice(let choice): choice.rawValue
    case .number(let number, _): "\(SpokenNumber.plain(number)) \(question.unit.text(in: language))"
    case .untoldNumber(let level): "a number of level \(SpokenNumber.plain(level))"
    case nil: input.state.words
    }
  }

  /// What the instrument says that a level or a choice means; empty for all else.
  func meaning(of input: ExplainedInput, on question: Capacity_V1_Indicator) -> String {
    switch input.conversion {
    case .level(let level):
      return question.levels.first { $0.level == UInt32(level) }?.text.text(in: language) ?? ""
    case .choice(let choice):
      let code: Capacity_V1_YesPartialNo =
        switch choice {
        case .yes: .yes
        case .partial: .partial
        case .no: .no
        }
      return question.options.first { $0.choice == code }?.text.text(in: language) ?? ""
    case .number, .untoldNumber, nil:
      return ""
    }
  }
}
