internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assessment contest`: the state's right of reply.
struct AssessmentContest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contest",
    abstract: "Replies for the state: with answers of its own beside those that it contests, or that it agrees.",
    discussion: """
      The file is YAML or JSON with `answers` as in a survey, only those that the state sees otherwise, each with \
      evidence, and a `statement`. Both views are then scored and shown side by side (capacity assessment views). A later \
      reply takes the place of an earlier one.
      """
  )

  @Argument(help: "The assessment.")
  var id: String

  @Argument(help: "The state's answers, YAML or JSON; - is standard input.")
  var file: String?

  @Flag(help: "The state agrees with all answers.")
  var agree = false

  @Option(help: ArgumentHelp("What the state has to say about the whole.", valueName: "text"))
  var statement: String = ""

  @Option(help: ArgumentHelp("Only if the review is still as it was read: its etag.", valueName: "etag"))
  var etag: String = ""

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if agree == (file != nil) { throw ValidationError("Give a file with the state's answers, or --agree.") }
  }

  func run() async throws {
    let console = options.console
    let checked = try file.map { path in
      try CheckedFile<Capacity_V1_ReplyToAssessmentRequest>(path: path) { reply in
        reply.answers.isEmpty ? [Self.noAnswers] : []
      }
    }
    if let checked, !checked.faults.isEmpty {
      for fault in checked.faults { Console.complain(fault.description) }
      throw CommandFailure(.invalidSurvey)
    }
    var reply = checked?.message ?? .init()
    reply.assessmentID = id
    reply.etag = etag
    if !statement.isEmpty { reply.statement = statement }
    do {
      let state = try await options.withClient { [reply] client in try await client.reply(reply) }
      console.show(state.document) { ReviewText(options: console.text).text(of: state) }
    } catch let error as ClientError where error.isOutcomeUnknown {
      Console.complain(error.description)
      Console.complain("The reply may be stored all the same: look with capacity assessment review show \(id).")
      throw CommandFailure(error.exitStatus)
    }
  }

  private static var noAnswers: Capacity_V1_Violation {
    var violation = Capacity_V1_Violation()
    violation.field = "answers"
    violation.found = "nothing"
    violation.allowed = "the state's own answers by indicator, or --agree instead of a file"
    return violation
  }
}
