internal import Instruments

/// What conditions can ask of one item, under one reading of what is not answered.
struct ItemFacts {
  var tags: UInt64
  var isControlled: Bool
  var servesNothing: Bool
  var inherent: Double
  var intrusive: Int
  var scale: Int
  var covert: Int
  var floor: RiskTier?
  /// 0 to 1.
  var weaknessWorst: Double
  /// A relevant safeguard is not answered.
  var hasUnansweredSafeguards: Bool
  /// `nil` when nothing that it serves is answered.
  var lowestServed: Double?
  /// `nil` for what the state holds: it has only the catalogue's facts.
  var transfer: Transfer?

  /// What the request says of an item.
  struct Transfer {
    var kind: TransferKind
    var endUser: EndUser
    var purpose: Purpose
    /// As read.
    var terms: TransferTerms
    /// Where the item's grades start in those of the request.
    var gradesStart: Int
    /// `nil` until it is known.
    var ownTier: RiskTier?
  }
}

/// What conditions can ask of the state and of the request as a whole.
struct RequestFacts {
  /// By position in the instrument.
  var entries: [AnswerSheet.Entry]
  /// Safeguard value of what is not answered, 0 to 1.
  var unanswered: Double
  /// By item, then by mitigation: 0 for not given, else one more than the grade.
  var grades: [UInt8]
  /// Kinds of the items of the request.
  var kinds: UInt32

  /// Safeguard value of an indicator, 0 to 1.
  func safeguard(_ position: Int) -> Double {
    let entry = entries[position]
    if case .answered = entry.state { return entry.score }
    return unanswered
  }
}
