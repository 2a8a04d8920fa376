internal import ArgumentParser
internal import CapacityServer
internal import Foundation
internal import Logging

/// The options of all commands that start a server. Flags win over the environment.
struct ServerOptions: ParsableArguments {
  @OptionGroup var data: DataOption

  @Option(
    name: .customLong("listen"),
    help: ArgumentHelp(
      "Where to listen; port 0 picks one (environment: CAPACITY_LISTEN; default: 127.0.0.1:50051).",
      valueName: "host:port"
    )
  )
  var listen: String?

  @OptionGroup var door: DoorOptions

  @OptionGroup var reports: ReportOptions

  @Option(
    name: .customLong("tls-certificate"),
    help: ArgumentHelp(
      "The certificate to show, PEM, with those between it and its root (environment: CAPACITY_TLS_CERTIFICATE). "
        + "Needed to listen on addresses that other machines reach.",
      valueName: "file"
    )
  )
  var tlsCertificate: String?

  @Option(
    name: .customLong("tls-key"),
    help: ArgumentHelp(
      "The certificate's private key, PEM, without a passphrase (environment: CAPACITY_TLS_KEY).",
      valueName: "file"
    )
  )
  var tlsKey: String?

  @Option(
    name: .customLong("surveys"),
    help: ArgumentHelp("A folder with other survey data than that inside the binary.", valueName: "dir")
  )
  var surveys: String?

  @Flag(
    name: .customLong("accept-loss"),
    help: "Serve a store that lacks commits which were acknowledged. The log says how many are lost."
  )
  var acceptLoss = false

  @Option(
    name: .customLong("reply-days"),
    help: ArgumentHelp(
      "How many days a state has to reply before an assessment may be published without its reply, 0 to 3650 "
        + "(default: 30).",
      valueName: "days"
    )
  )
  var replyDays: Int?

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
  /// - Throws: `ServerFailure` for an address that is none, or that other machines could reach without TLS.
  func configuration() throws -> CapacityServer.Configuration {
    var configuration = CapacityServer.Configuration.defaults(folder: data.folder)
    if let text = listen ?? Self.environment["CAPACITY_LISTEN"], !text.isEmpty {
      configuration.address = try ListenAddress(text)
    }
    try door.apply(to: &configuration, environment: Self.environment)
    try reports.apply(to: &configuration, environment: Self.environment)
    configuration.tls = try TLSFiles.given(
      certificate: tlsCertificate ?? Self.environment["CAPACITY_TLS_CERTIFICATE"],
      key: tlsKey ?? Self.environment["CAPACITY_TLS_KEY"]
    )
    configuration.surveys = surveys
    if let replyDays {
      guard (0...3650).contains(replyDays) else {
        throw ServerFailure("--reply-days is \(replyDays): write a number of days from 0 to 3650")
      }
      configuration.replyPeriod = .seconds(replyDays * 24 * 60 * 60)
    }
    configuration.acceptsLoss = acceptLoss
    try configuration.check()
    return configuration
  }

  /// A logger on standard error: text on a terminal, JSON lines otherwise.
  func makeLogger() -> Logger {
    Logger(label: "capacityd") { _ in StandardErrorLog(level: logLevel, format: .automatic()) }
  }
}
