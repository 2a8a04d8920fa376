internal import ArgumentParser

/// By which profile scores are made.
struct ScoringProfileOption: ParsableArguments {
  @Option(help: ArgumentHelp("Scoring profile; the standard one without it.", valueName: "id"))
  var profile: String = ""
}
