package import CapacityProtos
internal import ProtobufC

extension Capacity_V1_Cohort? {
  /// The group in words, for example "states in region 014 with low income".
  package var words: String {
    guard let self else { return "all registered states" }
    var parts = self.stateCodes.isEmpty ? "registered states" : self.stateCodes.sorted().joined(separator: ", ")
    if !self.region.isEmpty { parts += ", region \(self.region) (UN M49)" }
    if self.incomeGroup != .unspecified { parts += ", \(self.incomeGroup.words) income" }
    return parts == "registered states" ? "all registered states" : parts
  }
}

extension Capacity_V1_IncomeGroup {
  /// In words, for example "lower middle"; empty where none is given.
  var words: String { self == .unspecified ? "" : spaced }
}
