internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import Instruments
internal import ProtobufC
internal import Reports

/// `capacity survey submit`: hands survey files in.
struct SurveySubmit: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit",
    abstract: "Checks survey files, submits them and shows what comes out.",
    discussion: """
      A file with faults never reaches the server. The request id is derived from the content: the same survey is \
      stored once, however often it is sent. With several files one failure does not stop the others.
      """
  )

  @Argument(help: "Survey files, YAML, JSON or CSV; - is standard input.")
  var files: [String]

  @Option(help: ArgumentHelp("Instead of the one derived from the content; for one file.", valueName: "id"))
  var requestID: String?

  @Flag(help: "Asks the server whether it would accept the files. Nothing is stored.")
  var dryRun = false

  @Option(help: ArgumentHelp("Whom to ask about the survey; kept apart from it.", valueName: "name"))
  var contactName: String?

  @Option(help: ArgumentHelp("Where to reach them.", valueName: "address"))
  var contactEmail: String?

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if requestID != nil, files.count > 1 {
      throw ValidationError("--request-id is for one file: it stands for one content.")
    }
    if let requestID, requestID.wholeMatch(of: /[!-~]{1,128}/) == nil {
      throw ValidationError("--request-id must be 1 to 128 printable ASCII characters without spaces.")
    }
  }

  func run() async throws {
    let data = try options.surveyData()
    let console = options.console
    let outcomes = files.map { SubmitOutcome(path: $0, data: data) }
    var done = outcomes
    if outcomes.contains(where: { $0.isReady }) {
      done = try await options.withClient { client in
        var done: [SubmitOutcome] = []
        for var outcome in outcomes {
          if outcome.isReady { await submit(&outcome, with: client) }
          report(outcome, data: data, on: console)
          done.append(outcome)
        }
        return done
      }
    } else {
      for outcome in outcomes { report(outcome, data: data, on: console) }
    }
    if console.format == .table {
      let scorecards = done.compactMap { $0.answer?.scorecard }
      if files.count > 1, !scorecards.isEmpty {
        console.show(table: "\n" + SummaryText(data: data, options: console.text).text(of: scorecards))
      }
    } else {
      let documents = done.map { $0.document(named: files.count > 1) }
      let document = files.count > 1 ? DocumentNode(.sequence(documents)) : documents.first
      // One file that failed has no data, only words.
      if let document, files.count > 1 || done.first?.status == .success { console.show(document) { "" } }
    }
    let status = CommandStatus(of: done.map(\.status))
    if files.count > 1 {
      console.note("\(done.count { $0.status == .success }) of \(files.count) \(dryRun ? "accepted" : "submitted").")
    }
    if status != .success { throw CommandFailure(status) }
  }

  private func submit(_ outcome: inout SubmitOutcome, with client: CapacityClient) async {
    guard let file = outcome.file else { return }
    do throws(ClientError) {
      if dryRun {
        outcome.finish(rejectedFor: file.faults(from: try await client.violations(in: file.response)))
      } else {
        outcome.finish(try await client.submit(file.response, requestID: requestID, contact: contact))
      }
    } catch {
      // The status carries as many faults as fit; the server names all of them when it is asked.
      let violations = error.exitStatus == .invalidSurvey ? try? await client.violations(in: file.response) : nil
      outcome.finish(error, faults: file.faults(from: violations ?? []))
    }
  }

  private var contact: Capacity_V1_Contact? {
    guard contactName != nil || contactEmail != nil else { return nil }
    var contact = Capacity_V1_Contact()
    contact.name = contactName ?? ""
    contact.email = contactEmail ?? ""
    return contact
  }

  private func report(_ outcome: SubmitOutcome, data: SurveyData, on console: Console) {
    for line in outcome.complaints { Console.complain(line) }
    guard outcome.status == .success else { return }
    guard let answer = outcome.answer, let scorecard = answer.scorecard else {
      return console.note("\(outcome.path): the server would accept it. Nothing was stored.")
    }
    let again = answer.receipt?.repeated == true ? " before: this is its first receipt again" : ""
    console.note("\(outcome.path): stored\(again) as \(answer.assessmentID)")
    guard console.format == .table else { return }
    var assessment = Capacity_V1_Assessment()
    assessment.agency = answer.receipt?.agency ?? ""
    assessment.tlp = answer.receipt?.tlp ?? .unspecified
    assessment.createTime = answer.receipt?.createTime
    console.show(table: ScorecardText(data: data, options: console.text).text(of: scorecard, assessment: assessment))
  }
}
