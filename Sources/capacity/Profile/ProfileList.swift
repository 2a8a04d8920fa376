internal import ArgumentParser
internal import CapacityClient
internal import ProtobufC

/// `capacity profile list`: by name.
struct ProfileList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Lists the profiles, by name.")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let console = options.console
    let profiles = try options.profileFile.read()
    let text = ProfileText(profiles: profiles)
    console.show(text.document) { text.table(options: console.text) }
  }
}
