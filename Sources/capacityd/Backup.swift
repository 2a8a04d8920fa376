internal import ArgumentParser
internal import Assessments
internal import CapacityServer
internal import Foundation

/// `capacityd backup`: a copy of the store, for cron.
struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copies the store to a file, beside a running server or without one.",
    discussion: """
      The copy holds all that was acknowledged when it began, has mode 0600, and is read from end to end before it gets \
      its name. In a folder copies are named after the time, and --keep and --keep-days remove older ones: never the \
      one that was just made, and none if making it failed.
      """
  )

  @OptionGroup var data: DataOption

  @Option(help: ArgumentHelp("A file that does not exist yet, or a folder that does.", valueName: "file|folder"))
  var to: String

  @Option(help: ArgumentHelp("How many copies to keep in the folder, the new one counted.", valueName: "n"))
  var keep: Int?

  @Option(help: ArgumentHelp("Remove copies in the folder that are older.", valueName: "days"))
  var keepDays: Int?

  mutating func validate() throws {
    for (option, value) in [("--keep", keep), ("--keep-days", keepDays)] {
      guard let value else { continue }
      guard (1...100_000).contains(value) else { throw ValidationError("\(option): 1 to 100000, not \(value)") }
      guard BackupPlace(to).isFolder else { throw ValidationError("\(option) needs --to with a folder that exists") }
    }
  }

  func run() throws {
    let retention = BackupRetention(count: keep, days: keepDays)
    let outcome = try StoreBackup.make(of: data.folder, to: to, retention: retention, now: Date())
    print("\(outcome.path): \(outcome.assessments) assessments, verified")
    for path in outcome.removed { print("\(path): removed") }
  }
}
