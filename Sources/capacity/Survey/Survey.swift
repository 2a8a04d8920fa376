internal import ArgumentParser

/// `capacity survey`: survey files.
struct Survey: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write, check, convert and submit survey files.",
    subcommands: [SurveyInit.self, SurveyCheck.self, SurveyConvert.self, SurveySubmit.self, SurveyStatus.self]
  )
}
