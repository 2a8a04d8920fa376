internal import ArgumentParser

/// `capacity score`: scorecards, how firm they are, and what follows from them.
struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show scores and why they are what they are, over time and across states; needs and treaties.",
    subcommands: [
      ScoreShow.self, ScoreExplain.self, ScoreSensitivity.self, ScoreTrend.self, ScoreCompare.self, ScoreNeeds.self,
      ScoreCoordination.self, ScoreTreaty.self,
    ]
  )
}
