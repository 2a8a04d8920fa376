internal import ArgumentParser

/// `capacity technology`: the catalogue and the dual-use rules.
struct Technology: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List technologies, try the dual-use rules, and decide about flags.",
    subcommands: [
      TechnologyList.self, TechnologyEvaluate.self, TechnologyFlags.self, TechnologyShow.self, TechnologyDecide.self,
      TechnologyEvents.self, TechnologyLint.self, TechnologyFile.self,
    ]
  )
}
