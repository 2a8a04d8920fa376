internal import ArgumentParser
internal import CapacityServer
internal import Foundation

/// `capacityd doctor`: whether a data folder is as it should be.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Looks at a data folder, and says in words what is wrong, what it means and what to do.",
    discussion: """
      Modes and owners, lock, schema version, SQLite's integrity check, foreign keys, the digests of all that is stored, \
      acknowledged commits that are missing, files of kept reports, log, free space, owner token and clock. Nothing is changed, and a server \
      may run on the folder. Exit status 1 if anything was found.
      """
  )

  @OptionGroup var data: DataOption

  @Option(help: ArgumentHelp("text or json (default: text).", valueName: "format"))
  var output = Format.text

  enum Format: String, ExpressibleByArgument {
    case text, json
  }

  func run() throws {
    let examination = Examination(of: data.folder, now: Date())
    switch output {
    case .text: printText(examination)
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(examination), as: UTF8.self))
    }
    guard examination.findings.isEmpty else { throw ExitCode(1) }
  }

  private func printText(_ examination: Examination) {
    let free = examination.freeBytes.map { "\($0) bytes free" } ?? "free space unknown"
    print("\(examination.folder): \(examination.serverRuns ? "a server runs" : "no server runs")")
    print(
      "store: \(examination.assessments.map { "\($0) assessments" } ?? "cannot be counted"), "
        + "schema \(examination.schemaVersion.map(String.init) ?? "unknown"), \(examination.fileBytes) bytes, "
        + "log \(examination.logBytes) bytes, \(free)"
    )
    for finding in examination.findings {
      print("\n\(finding.subject): \(finding.found)\n  It means: \(finding.meaning)\n  To do: \(finding.remedy)")
    }
    if examination.findings.isEmpty { print("Nothing was found") }
  }
}
