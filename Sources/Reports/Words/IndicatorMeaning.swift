internal import CapacityProtos
internal import Instruments
internal import ProtobufC

/// What the answers to one question mean, in words.
struct IndicatorMeaning {
  /// An answer and what it stands for.
  struct Line: Sendable, Hashable {
    let answer: String
    let text: String
  }

  let lines: [Line]

  init(_ indicator: Capacity_V1_Indicator, language: String) {
    switch indicator.answerType {
    case .maturity:
      lines = indicator.levels.map { Line(answer: "level \($0.level)", text: $0.text.text(in: language)) }
    case .yesPartialNo:
      lines = indicator.options.map { Line(answer: $0.choice.shortName, text: $0.text.text(in: language)) }
    case .number:
      let unit = Line(answer: "number", text: indicator.unit.text(in: language))
      let anchors = indicator.anchors.map { anchor in
        Line(answer: Figures.short(anchor.value), text: "is level \(Figures.short(anchor.level))")
      }
      lines = [unit] + anchors
    case .unspecified, .UNRECOGNIZED:
      lines = []
    }
  }
}
