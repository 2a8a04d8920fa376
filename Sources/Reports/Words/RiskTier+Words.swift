internal import CapacityProtos
internal import ProtobufC

extension Capacity_V1_RiskTier {
  /// The tier in capitals, for example HIGH; "none" where it is unspecified.
  var words: String { self == .unspecified ? "none" : shortName.uppercased() }

  /// The tier with its look.
  var styled: StyledText {
    switch self {
    case .negligible, .low: StyledText(words, .good)
    case .moderate: StyledText(words, .fair)
    case .high: StyledText(words, .poor)
    case .prohibitive: StyledText(words, .alarming)
    case .unspecified, .UNRECOGNIZED: StyledText(words)
    }
  }
}

extension Capacity_V1_TransferAssessment {
  /// The best and the worst tier that what is open leaves possible; one word where they are the same.
  var tierRange: StyledText {
    bestTier == worstTier ? bestTier.styled : bestTier.styled + " to " + worstTier.styled
  }
}

extension ProtobufEnum {
  /// The short name with spaces, for example "police cyber unit".
  var spaced: String { shortName.replacing("_", with: " ") }
}

extension Capacity_V1_Tlp {
  /// The label as its standard writes it, for example TLP:AMBER+STRICT; unspecified reads as amber.
  var label: String {
    switch self {
    case .unspecified: "TLP:AMBER"
    case .amberStrict: "TLP:AMBER+STRICT"
    default: "TLP:\(shortName.uppercased())"
    }
  }
}
