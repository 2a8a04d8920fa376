internal import ArgumentParser
internal import CapacityProtos

/// The groups that a state is counted in: they enter no score.
struct StateGroupOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Its sub-region, a UN M49 code, for example 014; for grouping only.", valueName: "code"))
  var region: String = ""

  @Option(help: ArgumentHelp("Its income group, as the World Bank names them; for grouping only.", valueName: "group"))
  var incomeGroup: IncomeGroupArgument?

  var group: Capacity_V1_IncomeGroup { incomeGroup?.group ?? .unspecified }
}
