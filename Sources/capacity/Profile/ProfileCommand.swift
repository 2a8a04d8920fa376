internal import ArgumentParser

/// `capacity profile`: connections to several servers.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "Keep connections to several servers under names.",
    discussion: """
      A profile names a server, and the files with its token and its authority; it never holds the token itself. The one \
      in use counts where neither flags nor environment name a server; --server-profile or CAPACITY_PROFILE takes \
      another one for a call. They stand in $XDG_CONFIG_HOME/cyber-capacity/profiles.json (else in ~/.config).
      """,
    subcommands: [ProfileAdd.self, ProfileList.self, ProfileShow.self, ProfileUse.self, ProfileRemove.self]
  )
}
