internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import Foundation
internal import ProtobufC

/// `capacity admin audit export`: the whole log as a file.
struct AuditExport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the whole log to a file that proves itself: capacity admin audit verify --file reads it anywhere."
  )

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("A file that is not there yet.", valueName: "file"),
    completion: .file()
  )
  var path: String

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let console = options.console
    guard !FileManager.default.fileExists(atPath: path) else {
      Console.complain("\(path) is there already: it is not written over.")
      throw CommandFailure(.failed)
    }
    var filter = Capacity_V1_ListAuditEntriesRequest()
    filter.oldestFirst = true
    let list = try await options.withClient { [filter] client in try await client.auditEntries(filter, .all(from: "")) }
    let isMade = FileManager.default.createFile(
      atPath: path,
      contents: Data((list.document.json + "\n").utf8),
      attributes: [.posixPermissions: 0o600]
    )
    guard isMade else {
      Console.complain("\(path) cannot be written.")
      throw CommandFailure(.failed)
    }
    console.note("\(list.entries.count) entries.")
  }
}
