/// The answer of one state to one indicator.
package struct Answer: Sendable, Hashable {
  /// What was answered.
  package var value: Value
  /// How well the answer is supported.
  package var grade: EvidenceGrade
  /// Fewer than 20 cases in the denominator; read for number answers only.
  package var smallBase: Bool
  /// The state's own target, 0 to 4; `nil`: the profile's.
  package var targetLevel: Int?

  package init(
    _ value: Value,
    grade: EvidenceGrade = .e0,
    smallBase: Bool = false,
    targetLevel: Int? = nil
  ) {
    self.value = value
    self.grade = grade
    self.smallBase = smallBase
    self.targetLevel = targetLevel
  }

  /// A value, or why there is none.
  package enum Value: Sendable, Hashable {
    /// 0 to 4.
    case level(Int)
    case choice(Choice)
    /// Finite, in the indicator's unit.
    case number(Double)
    case unknown
    case notApplicable
    case withheld
  }

  /// The answer to a yes, partial or no question.
  package enum Choice: String, Sendable, Hashable, CaseIterable {
    case yes
    case partial
    case no

    /// 1, 0.5 or 0.
    package var score: Double {
      switch self {
      case .yes: 1
      case .partial: 0.5
      case .no: 0
      }
    }
  }
}
