internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity score explain`: why a number is what it is.
struct ScoreExplain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tells why a number is what it is: formula, inputs, weights, defaults and sources.",
    usage: """
      capacity score explain <id> [<item>]
      capacity score explain --state <code> [<item>]
      """,
    discussion: """
      The item is a theme (FOR, PRO-3, safeguards, total) or a question (FOR-05); without it the whole scorecard is \
      explained, briefly.
      """
  )

  @Argument(help: "The assessment; with --state the item.")
  var id: String?

  @Argument(help: "What is to be explained.")
  var item: String?

  @Option(help: ArgumentHelp("Instead: the latest assessment of this state.", valueName: "code"))
  var state: String?

  @Option(help: ArgumentHelp("Scoring profile; that of the assessment without it.", valueName: "id"))
  var profile: String = ""

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if state == nil, id == nil { throw ValidationError("Name an assessment by its id, or a state with --state.") }
    if state != nil, item != nil { throw ValidationError("With --state only the item is named, and no assessment.") }
  }

  func run() async throws {
    let console = options.console
    let subject: CapacityClient.Subject = state.map { .state($0) } ?? .assessment(id ?? "")
    let wanted = (state == nil ? item : id) ?? ""
    let explanation = try await options.withClient { client in
      try await client.explanation(of: Self.canonical(wanted), in: subject, profile: profile)
    }
    console.show(explanation.document) { ExplanationText(options: console.text).text(of: explanation) }
  }

  /// Ids as people type them: `for-05` is FOR-05, `Total` is total, `pro-3E` is PRO-3e.
  static func canonical(_ item: String) -> String {
    if ["safeguards", "total"].contains(item.lowercased()) { return item.lowercased() }
    guard let letter = item.wholeMatch(of: /([A-Za-z]{3}-[0-9]+)([A-Za-z])/) else { return item.uppercased() }
    return letter.1.uppercased() + letter.2.lowercased()
  }
}
