internal import ArgumentParser

/// `capacity assistance`: planned projects.
struct AssistanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assistance",
    abstract: "Hold planned projects against the principles of capacity-building.",
    subcommands: [AssistanceFormCommand.self, AssistanceCheck.self]
  )
}
