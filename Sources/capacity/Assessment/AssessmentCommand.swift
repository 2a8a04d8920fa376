internal import ArgumentParser

/// `capacity assessment`: what became of submitted surveys.
struct AssessmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assessment",
    abstract: "List, show, review, publish and verify assessments, score them again, and say who may see them.",
    subcommands: [
      AssessmentList.self, AssessmentShow.self, AssessmentLabel.self, AssessmentShare.self, AssessmentUnshare.self,
      ContactCommand.self, AssessmentBundle.self, AssessmentVerify.self, AssessmentRescore.self, AssessmentResults.self,
      AssessmentWatch.self, ReviewCommand.self, AssessmentContest.self, AssessmentViews.self, AssessmentPublish.self,
      AssessmentWithdraw.self,
    ]
  )
}
