package import CapacityProtos
package import Instruments
internal import ProtobufC

extension AnswerSheet {
  /// The answers of a validated response.
  ///
  /// - Throws: `AnswerFaults` for what validation should have refused.
  package init(_ answers: [String: Capacity_V1_Answer], for instrument: Instrument) throws {
    try self.init(answers.mapValues(Answer.init), for: instrument)
  }
}

extension Answer {
  init(_ message: Capacity_V1_Answer) {
    let value: Value =
      switch message.value {
      case .level(let level): .level(Int(level))
      case .choice(.yes): .choice(.yes)
      case .choice(.partial): .choice(.partial)
      case .choice: .choice(.no)
      case .number(let number): .number(number)
      case .notApplicable: .notApplicable
      case .withheld: .withheld
      case .unknown, nil: .unknown
      }
    self.init(
      value,
      grade: EvidenceGrade(message.evidenceGrade),
      smallBase: message.smallBase,
      targetLevel: message.targetLevel.map(Int.init)
    )
  }
}

extension EvidenceGrade {
  /// Unspecified reads as E0.
  init(_ message: Capacity_V1_EvidenceGrade) {
    switch message {
    case .e1: self = .e1
    case .e2: self = .e2
    case .e3: self = .e3
    case .e0, .unspecified, .UNRECOGNIZED: self = .e0
    }
  }

  var message: Capacity_V1_EvidenceGrade {
    switch self {
    case .e0: .e0
    case .e1: .e1
    case .e2: .e2
    case .e3: .e3
    }
  }
}

extension AnswerState {
  var message: Capacity_V1_AnswerState {
    switch self {
    case .answered: .answered
    case .unknown: .unknown
    case .notApplicable: .notApplicable
    case .withheld: .withheld
    }
  }
}
