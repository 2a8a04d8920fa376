internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity score needs`: needs of several states.
struct ScoreNeeds: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "needs",
    abstract: "Lists the needs of states, greatest first, by their latest assessments."
  )

  @OptionGroup var cohort: CohortOptions

  @Option(help: ArgumentHelp("Only of this domain, for example FOR.", valueName: "id"))
  var domain: String = ""

  @Option(help: ArgumentHelp("Only those that serve this principle or letter, for example PRO-3.", valueName: "id"))
  var principle: String = ""

  @OptionGroup var page: PageOptions

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    let list = try await options.withClient { client in
      try await client.needs(
        of: cohort.cohort,
        domain: ScoreExplain.canonical(domain),
        principle: ScoreExplain.canonical(principle),
        page.pages
      )
    }
    let data = try options.surveyData()
    console.show(list.document) { NeedListText(data: data, options: console.text).text(of: list) }
  }
}
