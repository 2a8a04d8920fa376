internal import ArgumentParser

/// `capacity admin token`: bearer tokens.
struct TokenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token",
    abstract: "Make, list, revoke and rotate the tokens by which people and programs are known.",
    subcommands: [TokenCreate.self, TokenList.self, TokenRevoke.self, TokenRotate.self]
  )
}
