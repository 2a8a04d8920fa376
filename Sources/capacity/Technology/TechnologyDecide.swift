internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import Foundation
internal import ProtobufC
internal import Reports

/// `capacity technology decide`: what was decided about a flag.
struct TechnologyDecide: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Records what was decided about a flag: mitigated, accepted until a time, rejected, or open again.",
    discussion: """
      mitigated: something was done, with evidence. accepted: somebody answers for the risk until a time, two years at \
      most; then the flag is open again. rejected: the transfer is not made, and does not count as something that the \
      state holds. open takes a decision back. A flag is open again by itself when the judgement becomes worse.
      """
  )

  @OptionGroup var transfer: TransferArguments

  @Option(help: ArgumentHelp("The rule of the flag, for example RF-04.", valueName: "id"))
  var rule: String

  @Option(help: ArgumentHelp("Where the flag is to stand.", valueName: "status"))
  var status: FlagStatusArgument

  @Option(help: ArgumentHelp("Why, in words.", valueName: "text"))
  var reason: String

  @Option(help: ArgumentHelp("accepted: until when, \(Self.forms).", valueName: "when"))
  var until: String?

  @Option(
    help: ArgumentHelp("accepted: who answers for it, a person or an office; yourself without it.", valueName: "name")
  )
  var acceptedBy: String = ""

  @Option(
    help: ArgumentHelp("mitigated: what shows it, a title or title=uri; can be given again.", valueName: "evidence")
  )
  var evidence: [String] = []

  @Option(help: ArgumentHelp("Only if the transfer is still as it was read: its etag.", valueName: "etag"))
  var etag: String = ""

  @OptionGroup var options: GlobalOptions

  private static let forms = "a duration (90d, 8w), a day (2027-01-31, UTC) or a time (2027-01-31T12:00:00Z)"

  func validate() throws {
    if status.status == .accepted, until == nil { throw ValidationError("--status accepted needs --until.") }
    if status.status == .mitigated, evidence.isEmpty { throw ValidationError("--status mitigated needs --evidence.") }
  }

  func run() async throws {
    let console = options.console
    let data = try options.surveyData()
    var decision = Capacity_V1_FlagDecision()
    decision.ruleID = rule.uppercased()
    decision.status = status.status
    decision.reason = reason
    decision.acceptedBy = acceptedBy
    decision.until = try until.flatMap { try TokenExpiry($0).time(now: Int64(Date().timeIntervalSince1970)) }
    decision.evidence = evidence.map { text in
      var item = Capacity_V1_Evidence()
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      item.title = String(parts[0])
      item.uri = parts.count > 1 ? String(parts[1]) : ""
      return item
    }
    let answer: Capacity_V1_DecideFlagResponse
    do {
      answer = try await options.withClient { [decision] client in
        try await client.decide(decision, of: transfer.id, item: transfer.item, etag: etag)
      }
    } catch let error as ClientError where error.isOutcomeUnknown {
      Console.complain(error.description)
      Console.complain(
        "It may be recorded all the same: look with capacity technology show \(transfer.id) \(transfer.number)."
      )
      throw CommandFailure(error.exitStatus)
    }
    console.show(answer.document) { KeptTransferText(data: data, options: console.text).standing(of: answer) }
  }
}
