internal import ArgumentParser

/// `capacityd dev`: for those who work on the program. No help names it.
struct DevelopmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dev",
    abstract: "Commands for those who work on this program.",
    shouldDisplay: false,
    subcommands: [Fill.self]
  )
}
