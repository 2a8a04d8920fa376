package import Instruments
internal import Foundation

/// One number and how it was made.
package struct ExplainedFigure: Sendable, Hashable {
  package var name: Name
  /// In the notation of the method: A the applicable indicators, N the answered ones, w weights, s scores.
  package var formula: String
  /// The numbers put into the formula; `nil` where there are none to put in.
  package var working: Working?
  /// The number of the scorecard.
  package var result: Double?
  /// Why there is no result; empty where there is one.
  package var reasons: [Reason]

  package init(
    _ name: Name,
    formula: String,
    working: Working? = nil,
    result: Double? = nil,
    reasons: [Reason] = []
  ) {
    self.name = name
    self.formula = formula
    self.working = working
    self.result = result
    self.reasons = reasons
  }

  /// Which number it is.
  package enum Name: String, Sendable, Hashable, CaseIterable {
    /// 0 to 1; so all down to `target`.
    case score
    case coverage
    case low
    case high
    /// Of an indicator: its own; of a theme: the mean.
    case gap
    case confidence
    case unknownShare = "unknown_share"
    case withheldShare = "withheld_share"
    case target
    /// 0 to 4.
    case gapLevels = "gap_levels"
    /// From 0 on, without a unit.
    case priority
    /// From 0 on, without a unit.
    case effectivePriority = "effective_priority"
  }

  /// A calculation with its numbers.
  package enum Working: Sendable, Hashable {
    /// The first by the second.
    case quotient(Double, Double)
    /// e to the power of the first by the second.
    case exponential(Double, Double)
    /// What the first is above the second, 0 if it is not.
    case excess(Double, Double)
    case product([Double])
    /// A number, and a share of the sum of others.
    case addition(Double, share: Double, of: [Double])
    /// A number that the method or the respondent states.
    case stated(Double)

    package var numerator: Double? {
      switch self {
      case .quotient(let numerator, _), .exponential(let numerator, _): numerator
      default: nil
      }
    }

    package var denominator: Double? {
      switch self {
      case .quotient(_, let denominator), .exponential(_, let denominator): denominator
      default: nil
      }
    }

    /// What the calculation gives, without regard to how scoring rounds on its way; not finite for a quotient by 0.
    package var value: Double {
      switch self {
      case .quotient(let numerator, let denominator): numerator / denominator
      case .exponential(let numerator, let denominator): exp(numerator / denominator)
      case .excess(let whole, let part): max(0, whole - part)
      case .product(let factors): factors.reduce(1, *)
      case .addition(let own, let share, let others): own + share * others.reduce(0, +)
      case .stated(let value): value
      }
    }
  }

  /// Why there is no result.
  package enum Reason: Sendable, Hashable {
    /// No indicator (of a total: no domain) applies, or those that do weigh nothing.
    case nothingApplies
    /// Nothing that was answered has any weight.
    case nothingAnswered
    case coverageBelow(coverage: Double, minimum: Double)
    /// Fewer answers than a principle needs.
    case answersBelow(count: Int, minimum: Int)
    /// No domain that has any weight is scored.
    case noDomainScored
    /// Scored domains hold too little of the weight.
    case weightShareBelow(share: Double, minimum: Double)
    /// The indicator has no value.
    case notAnswered(AnswerState)
  }
}
