/// How well an answer or a promise is supported. It changes the stated confidence, never the score.
package enum EvidenceGrade: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// Claim only; what is not graded has this grade.
  case e0
  /// Source named.
  case e1
  /// Document attached and seen by a reviewer.
  case e2
  /// Confirmed by a second, independent source.
  case e3

  /// "E0" to "E3".
  package var code: String {
    switch self {
    case .e0: "E0"
    case .e1: "E1"
    case .e2: "E2"
    case .e3: "E3"
    }
  }

  package static func < (left: EvidenceGrade, right: EvidenceGrade) -> Bool {
    left.rawValue < right.rawValue
  }
}
