internal import ArgumentParser
internal import CapacityServer
internal import Foundation

/// Where reports of schedules may be delivered to. Nobody can add to it over the network.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .customLong("reports"),
    help: ArgumentHelp(
      "A folder below which schedules may deliver reports (environment: CAPACITY_REPORTS). It must be there.",
      valueName: "dir"
    )
  )
  var folder: String?

  @Option(
    name: .customLong("report-command"),
    help: ArgumentHelp(
      "A program that schedules may name: it runs after their reports were made, with the files as arguments. May be "
        + "given several times.",
      valueName: "name=path"
    )
  )
  var commands: [String] = []

  /// - Throws: `ServerFailure` for what is not of the form NAME=PATH.
  func apply(to configuration: inout CapacityServer.Configuration, environment: [String: String]) throws {
    if let path = folder ?? environment["CAPACITY_REPORTS"], !path.isEmpty {
      configuration.destinations.folder = URL(fileURLWithPath: path).standardizedFileURL.path
    }
    for command in commands { try configuration.destinations.addCommand(command) }
  }
}
