internal import ArgumentParser

/// `capacity assessment`: what became of submitted surveys.
struct AssessmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assessment",
    abstract: "List and show assessments, and say who may see them.",
    subcommands: [
      AssessmentList.self, AssessmentShow.self, AssessmentLabel.self, AssessmentShare.self, AssessmentUnshare.self,
      ContactCommand.self,
    ]
  )
}
