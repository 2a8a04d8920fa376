internal import ArgumentParser

/// `capacity technology`: the catalogue and the dual-use rules.
struct Technology: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List technologies, and try the dual-use rules.",
    subcommands: [TechnologyList.self, TechnologyEvaluate.self]
  )
}
