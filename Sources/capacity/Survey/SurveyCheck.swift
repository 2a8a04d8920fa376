internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import ProtobufC
internal import Reports

/// `capacity survey check`: every fault of survey files, offline.
struct SurveyCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks survey files without a server and names every fault with its place."
  )

  @Argument(help: "Survey files, YAML, JSON or CSV; - is standard input.")
  var files: [String]

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let data = try options.surveyData()
    let console = options.console
    var faults: [SurveyFileFault] = []
    var statuses: [CommandStatus] = []
    for path in files {
      do {
        let file = try SurveyFile(path: path, data: data)
        faults += file.faults
        statuses.append(file.faults.isEmpty ? .success : .invalidSurvey)
        if file.faults.isEmpty {
          console.note("\(path): no faults, \(file.response.answers.count) questions answered or marked.")
        }
      } catch {
        Console.complain(error.description)
        statuses.append(error.exitStatus)
      }
    }
    let entry = DocumentNode.Entry(key: "violations", value: DocumentNode(.sequence(faults.map(\.document))))
    console.show(DocumentNode(.mapping([entry]))) {
      faults.map { $0.description.cleanedForTerminal + "\n" }.joined()
    }
    // Faults come first: a check is not done by halves.
    let failures = statuses.filter { $0 != .success }
    if let status = failures.contains(.invalidSurvey) ? .invalidSurvey : failures.first {
      throw CommandFailure(status)
    }
  }
}
