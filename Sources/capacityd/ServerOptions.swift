internal import ArgumentParser
internal import CapacityServer
internal import Foundation
internal import Logging

/// The options of all commands that start a server. Flags win over the environment.
struct ServerOptions: ParsableArguments {
  @Option(
    name: .customLong("data"),
    help: ArgumentHelp(
      "The folder that everything is kept in (environment: CAPACITY_DATA; default: cyber-capacity in "
        + "$XDG_DATA_HOME, or in ~/.local/share).",
      valueName: "dir"
    )
  )
  var data: String?

  @Option(
    name: .customLong("listen"),
    help: ArgumentHelp(
      "Where to listen; port 0 picks one (environment: CAPACITY_LISTEN; default: 127.0.0.1:50051).",
      valueName: "host:port"
    )
  )
  var listen: String?

  @Option(
    name: .customLong("surveys"),
    help: ArgumentHelp("A folder with other survey data than that inside the binary.", valueName: "dir")
  )
  var surveys: String?

  @Option(
    name: .customLong("log-level"),
    help: ArgumentHelp("\(Self.levels) (default: info).", valueName: "level"),
    transform: { text in
      guard let level = Logger.Level(rawValue: text) else {
        throw ValidationError("\"\(text)\" is no level: write \(Self.levels)")
      }
      return level
    }
  )
  var logLevel = Logger.Level.info

  private static let levels = "trace, debug, info, notice, warning, error or critical"

  private static var environment: [String: String] { ProcessInfo.processInfo.environment }

  mutating func validate() throws {
    do {
      _ = try configuration()
    } catch {
      throw ValidationError("\(error)")
    }
  }

  /// What was asked for, with the environment and the defaults behind it.
  ///
  /// - Throws: `ServerFailure` for an address that is none, or that other machines could reach.
  func configuration() throws -> CapacityServer.Configuration {
    let folder = data.map(DataFolder.init) ?? DataFolder.standard(environment: Self.environment)
    var configuration = CapacityServer.Configuration.defaults(folder: folder)
    if let text = listen ?? Self.environment["CAPACITY_LISTEN"], !text.isEmpty {
      configuration.address = try ListenAddress(text)
    }
    configuration.surveys = surveys
    return configuration
  }

  /// A logger on standard error: text on a terminal, JSON lines otherwise.
  func makeLogger() -> Logger {
    Logger(label: "capacityd") { _ in StandardErrorLog(level: logLevel, format: .automatic()) }
  }
}
