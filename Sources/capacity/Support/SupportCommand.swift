internal import ArgumentParser

/// `capacity support`: what agencies do for states.
struct SupportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "support",
    abstract: "Say which questions of a state an agency works on, so that help can be coordinated.",
    discussion: "capacity score coordination shows which needs that leaves alone, and which have several helpers.",
    subcommands: [SupportAdd.self, SupportList.self, SupportEnd.self]
  )
}
