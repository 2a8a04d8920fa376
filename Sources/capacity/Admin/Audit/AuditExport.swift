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
    do {
      let count = try await options.withClient { [path] client in
        // Page by page, so that it may be longer than what fits in memory; in its place only when it is whole.
        try await PrivateFile.place(at: path, replacing: false) { file in
          try await Self.write(client, to: file)
        }
      }
      console.note("\(count) entries.")
    } catch let error as POSIXError where error.code == .EEXIST {
      Console.complain("\(path) is there already: it is not written over.")
      throw CommandFailure(.failed)
    } catch let error where error is POSIXError || error is CocoaError {
      Console.complain("\(path) cannot be written: \(error.localizedDescription)")
      throw CommandFailure(.failed)
    }
  }

  /// - Returns: How many entries there are.
  private static func write(_ client: CapacityClient, to file: PrivateFile) async throws -> Int {
    var filter = Capacity_V1_ListAuditEntriesRequest()
    filter.oldestFirst = true
    var token: String? = ""
    return try await AuditFile.write(to: file) {
      guard let next = token else { return [] }
      let page = try await client.auditEntries(filter, .one(size: 500, token: next))
      token = page.nextPageToken.isEmpty ? nil : page.nextPageToken
      return page.entries
    }
  }
}
