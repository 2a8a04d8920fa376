internal import ArgumentParser

/// `capacity assessment`: what became of submitted surveys.
struct AssessmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assessment",
    abstract: "List and show assessments.",
    subcommands: [AssessmentList.self, AssessmentShow.self]
  )
}
