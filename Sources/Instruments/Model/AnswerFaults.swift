/// All answers that an instrument does not take.
package struct AnswerFaults: Error, Hashable, CustomStringConvertible {
  /// In the order of the answers.
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
    /// Two answers to one indicator.
    case mentionedTwice(Indicator.ID)

    package var description: String {
      switch self {
      case .unknownIndicator(let id): "there is no indicator \(id)"
      case .valueNotTaken(let id): "\(id) does not take such a value"
      case .mentionedTwice(let id): "\(id) is answered twice"
      }
    }
  }
}
