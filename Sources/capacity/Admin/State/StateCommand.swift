internal import ArgumentParser

/// `capacity admin state`: the registry of states.
struct StateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "state",
    abstract: "Keep the states that assessments are about, and who answers for them.",
    subcommands: [StateAdd.self, StateList.self, StateShow.self, StateRename.self, StateRetire.self]
  )
}
