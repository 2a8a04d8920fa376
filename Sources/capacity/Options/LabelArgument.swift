internal import ArgumentParser
internal import CapacityProtos
internal import ProtobufC

/// A TLP label on the command line: amber+strict, AMBER_STRICT, TLP:AMBER+STRICT.
struct LabelArgument: ExpressibleByArgument {
  let tlp: Capacity_V1_Tlp

  init?(argument: String) {
    let name = argument.uppercased().hasPrefix("TLP:") ? String(argument.dropFirst("TLP:".count)) : argument
    guard let tlp = Capacity_V1_Tlp(name: name), tlp != .unspecified else { return nil }
    self.tlp = tlp
  }

  static let allValueStrings = ["red", "amber+strict", "amber", "green", "clear"]

  var defaultValueDescription: String { tlp.shortName }
}
