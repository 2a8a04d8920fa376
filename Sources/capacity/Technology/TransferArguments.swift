internal import ArgumentParser
internal import CapacityProtos
internal import ProtobufC

/// Which requested technology of which assessment.
struct TransferArguments: ParsableArguments {
  @Argument(help: "The assessment.")
  var id: String

  @Argument(help: "Which of its requested technologies, counted from 1 as the tables do.")
  var number: UInt32 = 1

  func validate() throws {
    guard number > 0 else { throw ValidationError("The number of a requested technology starts at 1.") }
  }

  /// Counted from 0, as messages do.
  var item: UInt32 { number - 1 }
}

/// A tier on the command line.
struct TierArgument: ExpressibleByArgument {
  let tier: Capacity_V1_RiskTier

  init?(argument: String) {
    guard let tier = Capacity_V1_RiskTier(name: argument), tier != .unspecified else { return nil }
    self.tier = tier
  }

  static let allValueStrings = ["negligible", "low", "moderate", "high", "prohibitive"]
}

/// Where a flag is to stand.
struct FlagStatusArgument: ExpressibleByArgument {
  let status: Capacity_V1_FlagStatus

  init?(argument: String) {
    guard let status = Capacity_V1_FlagStatus(name: argument), status != .unspecified else { return nil }
    self.status = status
  }

  static let allValueStrings = ["open", "mitigated", "accepted", "rejected"]
}

/// A kind of event on the command line.
struct TransferEventKindArgument: ExpressibleByArgument {
  let kind: Capacity_V1_TransferEventKind

  init?(argument: String) {
    guard let kind = Capacity_V1_TransferEventKind(name: argument), kind != .unspecified else { return nil }
    self.kind = kind
  }

  static let allValueStrings = ["decided", "raised", "eased", "reopened"]
}
