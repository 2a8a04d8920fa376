internal import ArgumentParser

/// `capacity instrument`: the question banks, offline.
struct InstrumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instrument",
    abstract: "List, show, check and compare question banks, without a server.",
    subcommands: [InstrumentList.self, InstrumentShow.self, InstrumentLintCommand.self, InstrumentDiffCommand.self]
  )
}
