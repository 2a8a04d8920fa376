internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import Foundation
internal import ProtobufC
internal import Reports
internal import Synchronization

/// `capacity assessment watch`: what happens to assessments, as it happens.
struct AssessmentWatch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Prints what happens to assessments, as it happens: each event once, also across broken connections.",
    discussion: """
      With --output json a line is a JSON object with the event and the resumeToken behind it: --since TOKEN goes on there, \
      with the same filters. Without it the stream begins now, or at the first event with --from-start.
      """
  )

  @Option(help: ArgumentHelp("Only of this state.", valueName: "code"))
  var state: String = ""

  @Option(help: ArgumentHelp("Only of this agency.", valueName: "id"))
  var agency: String = ""

  @Option(help: ArgumentHelp("Only of this round.", valueName: "round"))
  var round: String = ""

  @Option(help: ArgumentHelp("Go on behind the event that came with this token.", valueName: "token"))
  var since: String = ""

  @Flag(help: "From the first event on.")
  var fromStart = false

  @Option(help: ArgumentHelp("End after so many events.", valueName: "number"))
  var count: Int?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if let count, count < 1 { throw ValidationError("--count must be at least 1.") }
    if fromStart, !since.isEmpty { throw ValidationError("--from-start and --since contradict each other.") }
  }

  func run() async throws {
    let console = options.console
    var request = Capacity_V1_WatchAssessmentsRequest()
    request.stateCode = state
    request.agency = agency
    request.round = round
    request.resumeToken = since
    request.fromStart = fromStart
    let left = Mutex(count)
    try await options.withClient { [request] client in
      try await client.watchAssessments(
        request,
        lost: { error, pause in
          console.note("\(error) Trying again in \(pause.formatted(.units(allowed: [.seconds, .milliseconds]))).")
        },
        receive: { message in
          guard let event = message.event else { return true }
          switch console.format {
          case .table: console.show(table: Self.line(event) + "\n")
          case .json, .yaml: console.show(line: message.document)
          }
          return left.withLock { left in
            guard let number = left else { return true }
            left = number - 1
            return number > 1
          }
        }
      )
    }
  }

  private static func line(_ event: Capacity_V1_FeedEvent) -> String {
    if event.kind == .hidden { return "\(event.assessmentID)  no longer visible to you".cleanedForTerminal }
    let what =
      switch event.kind {
      case .submitted: "submitted"
      case .labelled: "has another label"
      case .rescored: "scored again"
      case .reviewed: event.reviewState.shortName.replacing("_", with: " ")
      case .transferChanged: "technology \(event.item + 1) judged or decided"
      case .shared: "shared with your agency"
      case .hidden, .unspecified, .UNRECOGNIZED: "changed"
      }
    return
      "\(event.createTime?.rfc3339 ?? "")  \(event.assessmentID)  \(event.stateCode) \(event.round)  \(event.agency)  \(what)"
      .cleanedForTerminal
  }
}
