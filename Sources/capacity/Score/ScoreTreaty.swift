internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity score treaty`: readiness, article by article.
struct ScoreTreaty: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "treaty",
    abstract: "Shows how far capacity meets what each article of a treaty asks for."
  )

  @OptionGroup var subject: SubjectOptions

  @Option(help: ArgumentHelp("The treaty.", valueName: "id"))
  var framework: String = "uncc"

  @Flag(help: "Which needs would move an article, too.")
  var moves = false

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let readiness = try await options.withClient { client in
      try await client.readiness(of: subject.subject, framework: framework)
    }
    let data = try options.surveyData()
    console.show(readiness.document) {
      ReadinessText(data: data, options: console.text).text(of: readiness, withMoves: moves)
    }
  }
}
