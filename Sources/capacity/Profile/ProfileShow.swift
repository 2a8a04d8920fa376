internal import ArgumentParser
internal import CapacityClient
internal import ProtobufC

/// `capacity profile show`: one profile.
struct ProfileShow: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Shows a profile.")

  @Argument(help: "Its name; the one in use without it.")
  var name: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let console = options.console
    let profiles = try options.profileFile.read()
    guard let name = name ?? options.serverProfile ?? profiles.selected else {
      Console.complain("No profile is in use: name one, or capacity profile use NAME.")
      throw CommandFailure(.usage)
    }
    let profile = try profiles.profile(named: name)
    let text = ProfileText(profiles: profiles)
    console.show(text.document(of: profile, named: name)) {
      text.page(of: profile, named: name, options: console.text)
    }
  }
}
