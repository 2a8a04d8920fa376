internal import ArgumentParser
internal import CapacityClient

/// `capacity profile remove`: forgets a profile.
struct ProfileRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Forgets a profile. The files that it names stay."
  )

  @Argument(help: "Its name.")
  var name: String

  @OptionGroup var options: GlobalOptions

  func run() throws {
    var profiles = try options.profileFile.read()
    let wasSelected = profiles.selected == name
    try profiles.remove(name)
    try options.profileFile.write(profiles)
    options.console.note(wasSelected ? "\(name) is removed; no profile is in use now." : "\(name) is removed.")
  }
}
