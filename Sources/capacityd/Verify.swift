internal import ArgumentParser
internal import CapacityServer

/// `capacityd verify`: whether a copy is worth keeping.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads a copy of the store from end to end, and says what is wrong with it.",
    discussion: """
      Schema version, SQLite's integrity check, foreign keys, and the digests of all responses and scorecards. Nothing \
      is changed. Exit status 1 if anything is wrong.
      """
  )

  @Argument(help: ArgumentHelp("The copy.", valueName: "file"))
  var file: String

  func run() throws {
    let found = try StoreBackup.verify(file)
    for fault in found.faults { print("\(file): \(fault)") }
    guard found.faults.isEmpty else { throw ExitCode(1) }
    print("\(file): sound, \(found.assessments ?? 0) assessments")
  }
}
