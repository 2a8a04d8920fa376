internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assessment review grade`: what a reviewer decides about answers.
struct ReviewGrade: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade",
    abstract: "Confirms or changes evidence grades, accepts or rejects reasons why something does not apply.",
    discussion: """
      For example: capacity assessment review grade ID LAW-01=E2 LAW-03=E1 --note "no statute attached" --reject HRS-04. \
      What is rejected reads as unknown. --undo takes a decision back. Scores follow when the assessment is validated.
      """
  )

  @Argument(help: "The assessment.")
  var id: String

  @Argument(
    help: ArgumentHelp("The grade that the evidence deserves, for example LAW-01=E2.", valueName: "answer=grade")
  )
  var grades: [String] = []

  @Option(help: ArgumentHelp("The reason why it does not apply holds; can be given again.", valueName: "answer"))
  var accept: [String] = []

  @Option(
    help: ArgumentHelp("The reason why it does not apply does not hold; can be given again.", valueName: "answer")
  )
  var reject: [String] = []

  @Option(help: ArgumentHelp("Takes the decision about an answer back; can be given again.", valueName: "answer"))
  var undo: [String] = []

  @Option(help: ArgumentHelp("Why, for all that is decided here.", valueName: "text"))
  var note: String = ""

  @Option(help: ArgumentHelp("Only if the review is still as it was read: its etag.", valueName: "etag"))
  var etag: String = ""

  @OptionGroup var options: GlobalOptions

  func validate() throws { _ = try decisions() }

  func run() async throws {
    let console = options.console
    let answers = try decisions()
    let state = try await options.withClient { try await $0.recordReview(answers, of: id, etag: etag) }
    console.show(state.document) { ReviewText(options: console.text).text(of: state) }
  }

  private func decisions() throws -> [Capacity_V1_AnswerReview] {
    var answers = try grades.map { text in
      let parts = text.split(separator: "=", maxSplits: 1).map { String($0).uppercased() }
      guard parts.count == 2, let grade = Capacity_V1_EvidenceGrade(name: parts[1]), grade != .unspecified else {
        throw ValidationError(
          "\"\(text)\" is no decision: write ANSWER=GRADE, for example LAW-01=E2 (E0, E1, E2 or E3)."
        )
      }
      return decision(parts[0]) { $0.evidenceGrade = grade }
    }
    answers += accept.map { decision($0) { $0.notApplicable = .accepted } }
    answers += reject.map { decision($0) { $0.notApplicable = .rejected } }
    answers += undo.map { decision($0) { _ in } }
    guard !answers.isEmpty else {
      throw ValidationError("Nothing to decide: give ANSWER=GRADE, --accept, --reject or --undo.")
    }
    return answers
  }

  private func decision(
    _ id: String,
    _ change: (inout Capacity_V1_AnswerReview) -> Void
  ) -> Capacity_V1_AnswerReview {
    var answer = Capacity_V1_AnswerReview()
    answer.indicatorID = id.uppercased()
    answer.note = note
    change(&answer)
    return answer
  }
}
