internal import ArgumentParser
internal import CapacityClient
internal import Foundation
internal import Instruments

/// The options that commands share.
struct GlobalOptions: ParsableArguments {
  @Option(
    help:
      ArgumentHelp(
        "The server (environment: CAPACITY_SERVER). The environment's token file goes with it all the same.",
        valueName: "host:port"
      )
  )
  var server: String?

  @Option(
    help: ArgumentHelp(
      "A file with the token (environment: CAPACITY_TOKEN_FILE, for every server but that of --server-profile).",
      valueName: "file"
    ),
    completion: .file()
  )
  var tokenFile: String?

  @Option(
    help: ArgumentHelp(
      """
      A file with the authority that the server's certificate comes from, in PEM (environment: CAPACITY_CA_FILE, as \
      with the token file).
      """,
      valueName: "file"
    ),
    completion: .file()
  )
  var caFile: String?

  @Option(
    help: ArgumentHelp(
      """
      Instead: a connection profile, with no files but its own and those of flags (environment: CAPACITY_PROFILE, where \
      the files of the environment count too).
      """,
      valueName: "name"
    )
  )
  var serverProfile: String?

  @Option(
    help: ArgumentHelp("A folder with other survey data than that inside the binary.", valueName: "dir"),
    completion: .directory
  )
  var surveys: String?

  @Option(help: "What data is printed as: table, json or yaml.")
  var output: OutputFormat = .table

  @Option(help: ArgumentHelp("How long a call may take, with all its attempts.", valueName: "seconds"))
  var deadline: Double = 30

  @Option(help: ArgumentHelp("Language of questions and reasons, a BCP 47 tag.", valueName: "tag"))
  var language: String = "en"

  @Flag(help: "No words on standard error but errors.")
  var quiet = false

  @Flag(help: "No colours (environment: NO_COLOR).")
  var noColor = false

  func validate() throws {
    guard deadline.isFinite, deadline > 0, deadline <= 86_400 else {
      throw ValidationError("--deadline must be more than 0 and at most 86400 seconds.")
    }
  }

  var console: Console {
    Console(format: output, isQuiet: quiet, allowsColour: !noColor, language: language)
  }

  /// The survey data of `--surveys`, or that inside the binary.
  func surveyData() throws -> SurveyData {
    do {
      return try surveys.map { try SurveyData(directory: $0) } ?? SurveyData.embedded()
    } catch {
      Console.complain("The survey data cannot be used:\n\(error)")
      throw CommandFailure(.failed)
    }
  }

  /// Where connection profiles are kept.
  var profileFile: ProfileFile { ProfileFile(environment: ProcessInfo.processInfo.environment) }

  /// Connects to the server for as long as `body` runs.
  func withClient<Result: Sendable>(_ body: (CapacityClient) async throws -> Result) async throws -> Result {
    let settings = try ConnectionSettings(
      flags: ConnectionFlags(server: server, tokenFile: tokenFile, caFile: caFile, profile: serverProfile),
      environment: ProcessInfo.processInfo.environment
    )
    for warning in settings.warnings { console.note(warning) }
    return try await CapacityClient.with(
      settings,
      deadline: .milliseconds(Int64(deadline * 1000)),
      language: language,
      body
    )
  }

  /// Moves shared options that stand before the command behind it, where the parser looks for them:
  /// `capacity --server HOST:PORT score show ID`.
  static func movedBehindCommand(_ arguments: [String]) -> [String] {
    let valued = [
      "--server", "--token-file", "--ca-file", "--server-profile", "--surveys", "--output", "--deadline", "--language",
    ]
    var rest = arguments[...]
    var moved: [String] = []
    while let first = rest.first {
      if valued.contains(first) {
        moved += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else if ["--quiet", "--no-color"].contains(first) || valued.contains(where: { first.hasPrefix($0 + "=") }) {
        moved.append(first)
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return rest[..<end] + moved + rest[end...]
  }
}
