internal import ArgumentParser
internal import CapacityProtos

/// A group of states: those that meet every condition that is set.
struct CohortOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only these states: codes with commas between, for example XAA,XAB.", valueName: "codes"))
  var states: String = ""

  @Option(help: ArgumentHelp("Only states of this region, a UN M49 code, for example 014.", valueName: "code"))
  var region: String = ""

  @Option(help: ArgumentHelp("Only states of this income group.", valueName: "group"))
  var incomeGroup: IncomeGroupArgument?

  /// Nothing set: all registered states.
  var cohort: Capacity_V1_Cohort {
    var cohort = Capacity_V1_Cohort()
    cohort.stateCodes = states.split(separator: ",").map { $0.trimmed }
    cohort.region = region
    cohort.incomeGroup = incomeGroup?.group ?? .unspecified
    return cohort
  }
}

extension Substring {
  /// Without spaces at its ends.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
