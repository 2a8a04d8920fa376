internal import ArgumentParser
internal import CapacityServer
internal import Foundation

/// The option that names the data folder. It wins over the environment.
struct DataOption: ParsableArguments {
  @Option(
    name: .customLong("data"),
    help: ArgumentHelp(
      "The folder that everything is kept in (environment: CAPACITY_DATA; default: cyber-capacity in "
        + "$XDG_DATA_HOME, or in ~/.local/share).",
      valueName: "dir"
    )
  )
  var data: String?

  var folder: DataFolder {
    data.map(DataFolder.init) ?? DataFolder.standard(environment: ProcessInfo.processInfo.environment)
  }
}
