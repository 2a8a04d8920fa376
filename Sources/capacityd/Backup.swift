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
    do { _ = try retention } catch { throw ValidationError("\(error)") }
  }

  private var retention: BackupRetention {
    get throws(RetentionFault) { try BackupRetention(keep: keep, keepDays: keepDays, in: BackupPlace(to)) }
  }

  func run() throws {
    let outcome = try StoreBackup.make(of: data.folder, to: to, retention: try retention, now: Date())
    print("\(outcome.path): \(outcome.assessments) assessments, verified")
    for path in outcome.removed { print("\(path): removed") }
  }
}
