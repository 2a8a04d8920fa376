internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity assessment review return`: gives an assessment back.
struct ReviewReturn: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "return",
    abstract: "Gives an assessment back to its agency with what is to be corrected.",
    discussion: "The agency corrects it by submitting the same round again: that takes the place of this one."
  )

  @Argument(help: "The assessment.")
  var id: String

  @Argument(
    help: ArgumentHelp(
      "What is wrong with an answer, for example LAW-01=\"the act was repealed\".",
      valueName: "answer=note"
    )
  )
  var answers: [String]

  @Option(help: ArgumentHelp("About the whole.", valueName: "text"))
  var comment: String = ""

  @Option(help: ArgumentHelp("Only if the review is still as it was read: its etag.", valueName: "etag"))
  var etag: String = ""

  @OptionGroup var options: GlobalOptions

  func validate() throws { _ = try returned() }

  func run() async throws {
    let console = options.console
    let answers = try returned()
    let state = try await options.withClient {
      try await $0.returnAssessment(id, for: answers, comment: comment, etag: etag)
    }
    console.show(state.document) { ReviewText(options: console.text).text(of: state) }
  }

  private func returned() throws -> [Capacity_V1_ReturnedAnswer] {
    try answers.map { text in
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        throw ValidationError(
          "\"\(text)\" says not what is wrong: write ANSWER=NOTE, for example LAW-01=\"no source\"."
        )
      }
      var answer = Capacity_V1_ReturnedAnswer()
      answer.indicatorID = parts[0].uppercased()
      answer.note = parts[1]
      return answer
    }
  }
}
