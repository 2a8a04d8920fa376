internal import ArgumentParser
internal import CapacityClient

/// `capacity profile use`: which profile stands.
struct ProfileUse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use",
    abstract: "Makes a profile the one that counts where neither flags nor environment name a server."
  )

  @Argument(help: "Its name.")
  var name: String?

  @Flag(name: .customLong("none"), help: "None: the server of this machine's data folder counts again.")
  var isNone = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if (name == nil) != isNone { throw ValidationError("Name one profile, or say --none.") }
  }

  func run() throws {
    var profiles = try options.profileFile.read()
    try profiles.select(name)
    try options.profileFile.write(profiles)
    options.console.note(name.map { "\($0) is in use." } ?? "No profile is in use.")
  }
}
