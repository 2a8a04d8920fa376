/// The answers of one response, by position in an instrument, read by the instrument's scales.
///
/// An indicator that the response does not mention is unknown.
package struct AnswerSheet: Sendable, Hashable {
  /// By position in the instrument.
  package private(set) var entries: [Entry]

  /// What the sheet holds of one indicator.
  package struct Entry: Sendable, Hashable {
    package var state: AnswerState
    /// 0 to 1; 0 unless answered.
    package var score: Double
    /// As given, before small bases are taken into account.
    package var grade: EvidenceGrade
    /// A number answer from a small base.
    package var hasSmallBase: Bool
    /// The state's own target, 0 to 1.
    package var target: Double?

    /// What an indicator has that the response does not mention.
    package static let unmentioned = Entry(
      state: .unknown,
      score: 0,
      grade: .e0,
      hasSmallBase: false,
      target: nil
    )
  }

  /// Reads the answers of a response.
  ///
  /// - Parameters:
  ///   - answers: Indicator ids with their answers, in any order.
  ///   - instrument: What they answer.
  /// - Throws: Every answer that the instrument does not take.
  package init(
    _ answers: some Sequence<(Indicator.ID, Answer)>,
    for instrument: Instrument
  ) throws(AnswerFaults) {
    entries = Array(repeating: .unmentioned, count: instrument.indicators.count)
    var mentioned = Array(repeating: false, count: instrument.indicators.count)
    var faults: [AnswerFaults.Fault] = []
    for (id, answer) in answers {
      guard let position = instrument.position(of: id) else {
        faults.append(.unknownIndicator(id))
        continue
      }
      if mentioned[position] { faults.append(.mentionedTwice(id)) }
      mentioned[position] = true
      if let entry = Entry(answer, on: instrument.indicators[position].scale) {
        entries[position] = entry
      } else {
        faults.append(.valueNotTaken(id))
      }
    }
    if !faults.isEmpty { throw AnswerFaults(faults) }
  }
}

extension AnswerSheet.Entry {
  /// - Returns: `nil` for a value that the scale does not take, or a target outside 0 to 4.
  fileprivate init?(_ answer: Answer, on scale: Scale) {
    var entry = AnswerSheet.Entry.unmentioned
    entry.grade = answer.grade
    if let level = answer.targetLevel {
      guard (0...Scale.highestLevel).contains(level) else { return nil }
      entry.target = Double(level) / Double(Scale.highestLevel)
    }
    switch answer.value {
    case .unknown: entry.state = .unknown
    case .notApplicable: entry.state = .notApplicable
    case .withheld: entry.state = .withheld
    case .level, .choice, .number:
      guard let score = scale.score(of: answer.value) else { return nil }
      entry.state = .answered
      entry.score = score
      if case .number = answer.value { entry.hasSmallBase = answer.smallBase }
    }
    self = entry
  }
}
