internal import Instruments

/// A change that the search may try.
struct CandidateChange {
  enum Kind: Hashable {
    case term(TransferTerm, Ternary)
    /// Position in the catalogue; the grade becomes E2.
    case mitigation(Int)
    /// Position in the instrument, and the score that it is raised to.
    case indicator(Int, Double)
  }

  var kind: Kind
  /// Bits of the reasons for the current tier that it bears on.
  var reasons: UInt64
  /// An indicator that may be raised only for the sake of a mitigation of the set that needs it.
  var isForMitigationOnly = false

  /// The grade that a mitigation is raised to.
  static let grade = EvidenceGrade.e2
  /// The score that an indicator is raised to, level 3.
  static let score = 0.75
}

extension TransferCase {
  /// This case with a change made to one of its items.
  mutating func apply(_ change: CandidateChange, toItemAt index: Int) {
    switch change.kind {
    case .term(let term, let value):
      items[index].terms[term] = value
    case .mitigation(let mitigation):
      grades[items[index].gradesStart + mitigation] = UInt8(CandidateChange.grade.rawValue) + 1
    case .indicator(let position, let score):
      entries[position].state = .answered
      entries[position].score = score
    }
  }
}
