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

  /// A sheet on which nothing is answered yet.
  package init(for instrument: Instrument) {
    entries = Array(repeating: .unmentioned, count: instrument.indicators.count)
  }

  /// Reads the answers of a response.
  ///
  /// - Parameters:
  ///   - answers: By indicator.
  ///   - instrument: What they answer.
  /// - Throws: Every answer that the instrument does not take, by indicator id.
  package init(_ answers: [Indicator.ID: Answer], for instrument: Instrument) throws(AnswerFaults) {
    self.init(for: instrument)
    var faults: [AnswerFaults.Fault] = []
    for (id, answer) in answers {
      if let fault = enter(answer, for: id, of: instrument) { faults.append(fault) }
    }
    if !faults.isEmpty { throw AnswerFaults(faults.sorted { $0.indicatorID < $1.indicatorID }) }
  }

  /// Enters one answer; the last one for an indicator stands.
  ///
  /// - Parameters:
  ///   - answer: What was answered.
  ///   - id: The indicator.
  ///   - instrument: The one that the sheet was made for.
  /// - Returns: Why the answer is not taken, and `nil` when it is.
  package mutating func enter(
    _ answer: Answer,
    for id: Indicator.ID,
    of instrument: Instrument
  ) -> AnswerFaults.Fault? {
    guard let position = instrument.position(of: id) else { return .unknownIndicator(id) }
    guard let entry = Entry(answer, on: instrument.indicators[position].scale) else {
      return .valueNotTaken(id)
    }
    entries[position] = entry
    return nil
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
