internal import ArgumentParser
internal import CapacityProtos
internal import ProtobufC

/// A role on the command line.
struct RoleArgument: ExpressibleByArgument {
  let role: Capacity_V1_Role

  init?(argument: String) {
    guard let role = Capacity_V1_Role(name: argument), role != .unspecified else { return nil }
    self.role = role
  }

  static let allValueStrings = Capacity_V1_Role.shortNames

  var defaultValueDescription: String { role.shortName }
}
