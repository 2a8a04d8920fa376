internal import ArgumentParser
internal import CapacityClient
internal import Foundation

/// `capacity profile add`: a connection under a name.
struct ProfileAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Keeps --server, --token-file and --ca-file under a name."
  )

  @Argument(help: "Its name.")
  var name: String

  @Flag(help: "In the place of the profile that has the name.")
  var replace = false

  @Flag(help: "Makes it the one in use.")
  var use = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if options.server == nil { throw ValidationError("Name the server of the profile: --server HOST:PORT.") }
  }

  func run() throws {
    let profile = ConnectionProfile(
      server: options.server ?? "",
      tokenFile: options.tokenFile.map(Self.absolute),
      caFile: options.caFile.map(Self.absolute)
    )
    let file = options.profileFile
    var profiles = try file.read()
    try profiles.add(profile, named: name, replacing: replace)
    if use { try profiles.select(name) }
    try file.write(profiles)
    // The files may come later, but what is wrong with them can be said now.
    do {
      let flags = ConnectionFlags(server: profile.server, tokenFile: profile.tokenFile, caFile: profile.caFile)
      for warning in try ConnectionSettings(flags: flags, environment: [:]).warnings { options.console.note(warning) }
    } catch {
      options.console.note(error.message)
    }
    options.console.note(
      profiles.selected == name
        ? "\(name) is kept, and in use." : "\(name) is kept. To use it: capacity profile use \(name)"
    )
  }

  /// The folder that a later call starts in is another one.
  private static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }
}
