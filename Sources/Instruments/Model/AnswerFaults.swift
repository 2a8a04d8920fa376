/// All answers that an instrument does not take.
package struct AnswerFaults: Error, Hashable, CustomStringConvertible {
  /// By indicator id.
  package var faults: [Fault]

  package init(_ faults: [Fault]) {
    self.faults = faults
  }

  package var description: String {
    faults.map(\.description).joined(separator: "\n")
  }

  /// One answer that is not taken.
  package enum Fault: Sendable, Hashable, CustomStringConvertible {
    /// The instrument has no such indicator.
    case unknownIndicator(Indicator.ID)
    /// Another kind of value than the indicator takes, or one out of range.
    case valueNotTaken(Indicator.ID)

    /// The indicator that was to be answered.
    package var indicatorID: Indicator.ID {
      switch self {
      case .unknownIndicator(let id), .valueNotTaken(let id): id
      }
    }

    package var description: String {
      switch self {
      case .unknownIndicator(let id): "there is no indicator \(id)"
      case .valueNotTaken(let id): "\(id) does not take such a value"
      }
    }
  }
}
