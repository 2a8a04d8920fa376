internal import CapacityProtos
internal import Foundation
internal import ProtobufC

/// Checks answers against an instrument.
struct AnswersCheck {
  private let instrument: LoadedInstrument

  init(instrument: LoadedInstrument) { self.instrument = instrument }

  func check(_ answers: [String: Capacity_V1_Answer], _ notes: inout ViolationNotes) {
    notes.checkCount(answers.count, atMost: SurveyLimits.answers, at: "answers")
    for (id, answer) in canonicallySorted(answers) {
      let path = FieldPath.root.field("answers").key(id)
      guard let indicator = instrument.indicator(id) else {
        let near = notes.suggestion(for: id, among: instrument.model.indicators.map(\.id))
        let version = "\(instrument.message.id) \(instrument.message.version)"
        notes.note(path, found: "an unknown indicator", allowed: "an indicator of \(version)\(near)")
        continue
      }
      checkValue(answer.value, of: indicator, at: path, &notes)
      checkSupport(of: answer, at: path, &notes)
    }
  }

  private func checkValue(
    _ value: Capacity_V1_Answer.OneOf_Value?,
    of indicator: Capacity_V1_Indicator,
    at path: FieldPath,
    _ notes: inout ViolationNotes
  ) {
    let wanted = indicator.answerType.wanted
    switch (value, indicator.answerType) {
    case (.level(let level), .maturity):
      if level > 4 { notes.note(path.field("level"), found: "\(level)", allowed: "a level from 0 to 4") }
    case (.choice(let choice), .yesPartialNo):
      notes.requireEnum(choice, at: path.field("choice"))
    case (.number(let number), .number):
      let isInRange = number >= indicator.minimum ?? number && number <= indicator.maximum ?? number
      if !number.isFinite || !isInRange {
        notes.note(path.field("number"), found: "\(number)", allowed: indicator.numbersAllowed)
      }
    case (.unknown(let flag), _):
      if !flag { notes.note(path.field("unknown"), found: "false", allowed: "true, or a value: \(wanted)") }
    case (.withheld(let flag), _):
      if !flag { notes.note(path.field("withheld"), found: "false", allowed: "true, or a value: \(wanted)") }
    case (.notApplicable(let reason), _):
      if reason.allSatisfy(\.isWhitespace) {
        notes.note(path.field("not_applicable"), found: "no reason", allowed: "why it cannot apply, in words")
      }
      notes.checkText(reason, at: path.field("not_applicable"))
    case (nil, _):
      notes.note(path, found: "no value", allowed: "\(wanted), or unknown, withheld, not_applicable")
    case (.level, _): notes.note(path.field("level"), found: "a level", allowed: wanted)
    case (.choice, _): notes.note(path.field("choice"), found: "a choice", allowed: wanted)
    case (.number, _): notes.note(path.field("number"), found: "a number", allowed: wanted)
    }
  }

  private func checkSupport(of answer: Capacity_V1_Answer, at path: FieldPath, _ notes: inout ViolationNotes) {
    notes.checkEnum(answer.evidenceGrade, at: path.field("evidence_grade"))
    if let target = answer.targetLevel, target > 4 {
      notes.note(path.field("target_level"), found: "\(target)", allowed: "a level from 0 to 4")
    }
    notes.checkText(answer.comment, at: path.field("comment"))
    notes.checkEvidence(answer.evidence, at: path.field("evidence"))
  }
}

extension Capacity_V1_AnswerType {
  /// What an answer to such an indicator must hold.
  fileprivate var wanted: String {
    switch self {
    case .maturity: "level: 0 to 4"
    case .yesPartialNo: "choice: yes, partial or no"
    case .number: "number: a finite number"
    case .unspecified, .UNRECOGNIZED: "a value"
    }
  }
}

extension Capacity_V1_Indicator {
  /// The numbers that can be an answer, in words.
  fileprivate var numbersAllowed: String {
    let bounds = [minimum.map { "at least \($0.formatted())" }, maximum.map { "at most \($0.formatted())" }]
    let range = bounds.compactMap(\.self).joined(separator: " and ")
    return "a finite number\(range.isEmpty ? "" : ", \(range)") (\(unit.text(in: "en")))"
  }
}
