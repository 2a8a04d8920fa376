internal import ArgumentParser
internal import CapacityServer

/// The options of the HTTP door. Flags win over the environment.
struct DoorOptions: ParsableArguments {
  @Option(
    name: .customLong("http"),
    help: ArgumentHelp(
      "Where browsers and curl are answered; port 0 picks one (environment: CAPACITY_HTTP; default: 127.0.0.1:50080, "
        + "or a port that is picked if --listen has one picked).",
      valueName: "host:port"
    )
  )
  var http: String?

  @Flag(name: .customLong("no-http"), help: "Answer over gRPC alone.")
  var noHTTP = false

  @Option(
    name: .customLong("http-allow-origin"),
    help: ArgumentHelp(
      "An origin whose pages may call over HTTP, for example https://dashboards.example; may be given several times.",
      valueName: "origin"
    )
  )
  var origins: [String] = []

  mutating func validate() throws {
    guard !noHTTP || http == nil else { throw ValidationError("--no-http and --http: give one of them") }
    for origin in origins where !Self.isOrigin(origin) {
      throw ValidationError(
        "--http-allow-origin: found \"\(origin)\"; allowed: scheme and host, for example https://dashboards.example"
      )
    }
  }

  /// - Throws: `ServerFailure` for an address that is none.
  func apply(to configuration: inout CapacityServer.Configuration, environment: [String: String]) throws {
    configuration.httpOrigins = Set(origins)
    guard !noHTTP else { return configuration.http = nil }
    if let text = http ?? environment["CAPACITY_HTTP"], !text.isEmpty {
      configuration.http = try ListenAddress(text)
    } else {
      configuration.http = configuration.address.port == 0 ? try ListenAddress("127.0.0.1:0") : .standardHTTP
    }
  }

  /// Scheme, host and perhaps a port, as browsers write them: nothing behind, no wildcard.
  private static func isOrigin(_ text: String) -> Bool {
    let schemes = ["https://", "http://"].filter(text.hasPrefix)
    guard let scheme = schemes.first else { return false }
    let host = text.dropFirst(scheme.count)
    return !host.isEmpty && host.allSatisfy { $0.isLowercase || $0.isNumber || ".:-[]".contains($0) }
  }
}
