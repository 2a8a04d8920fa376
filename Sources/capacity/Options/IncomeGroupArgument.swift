internal import ArgumentParser
internal import CapacityProtos
internal import ProtobufC

/// A group by national income on the command line.
struct IncomeGroupArgument: ExpressibleByArgument {
  let group: Capacity_V1_IncomeGroup

  init?(argument: String) {
    guard let group = Capacity_V1_IncomeGroup(name: argument), group != .unspecified else { return nil }
    self.group = group
  }

  static let allValueStrings = Capacity_V1_IncomeGroup.shortNames

  var defaultValueDescription: String { group.shortName }
}
