/// How far something may travel: the labels of the Traffic Light Protocol 2.0 (FIRST, 2022), strictest first. Raw values
/// are the numbers of `Tlp` in our protos, which are stored.
///
/// What a label means for each role stands in ``Access``.
package enum Label: Int, Sendable, Hashable, CaseIterable {
  /// For those alone to whom it was given: here, the submitters of the agency.
  case red = 1
  /// For the agency alone: its submitters and analysts.
  case amberStrict
  /// For the agency, those it is shared with, and the state that it is about.
  case amber
  /// For the community: all agencies here.
  case green
  /// For everyone.
  case clear

  /// As people write it.
  package var name: String {
    switch self {
    case .red: "RED"
    case .amberStrict: "AMBER+STRICT"
    case .amber: "AMBER"
    case .green: "GREEN"
    case .clear: "CLEAR"
    }
  }
}

extension Label: Comparable {
  /// Stricter labels are smaller.
  package static func < (lhs: Label, rhs: Label) -> Bool { lhs.rawValue < rhs.rawValue }
}
