internal import ArgumentParser

/// The state that a command is about.
struct StateOption: ParsableArguments {
  @Option(help: ArgumentHelp("The state, by its code.", valueName: "code"))
  var state: String
}
