internal import ArgumentParser

/// `capacity assessment review`: the reviewer's steps.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Follow and make the review of an assessment.",
    discussion: """
      submitted, in review, validated or returned, published; also superseded and withdrawn. Counterparts of the state \
      and analysts of the agency review; nobody reviews what they submitted themselves.
      """,
    subcommands: [
      ReviewShow.self, ReviewStart.self, ReviewGrade.self, ReviewReturn.self, ReviewValidate.self, ReviewComment.self,
      ReviewEvents.self,
    ]
  )
}

/// The assessment that a step is about, and the state of its review that the step rests on.
struct ReviewArguments: ParsableArguments {
  @Argument(help: "The assessment.")
  var id: String

  @Option(help: ArgumentHelp("Only if the review is still as it was read: its etag.", valueName: "etag"))
  var etag: String = ""
}
