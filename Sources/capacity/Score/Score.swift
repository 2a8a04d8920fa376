internal import ArgumentParser

/// `capacity score`: scorecards and readiness.
struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show scores, and readiness for treaties.",
    subcommands: [ScoreShow.self, ScoreTreaty.self]
  )
}
