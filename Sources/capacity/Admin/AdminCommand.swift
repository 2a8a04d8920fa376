internal import ArgumentParser

/// `capacity admin`: who may work with the server.
struct AdminCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "admin",
    abstract: "Keep agencies, states and tokens, see who may do what and who did, copy the store.",
    subcommands: [
      AgencyCommand.self, StateCommand.self, TokenCommand.self, AccessShow.self, AuditCommand.self,
      AdminBackup.self,
    ]
  )
}
