internal import ArgumentParser
internal import Assessments
internal import CapacityClient
internal import CapacityProtos
internal import Foundation
internal import ProtobufC

/// `capacity admin backup`: a copy of the whole store, from wherever an administrator sits.
struct AdminBackup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Fetches a copy of the whole store while the server runs.",
    discussion: """
      The server reads the copy from end to end before it sends it, and its SHA-256 is compared with what arrives. It holds \
      everything, the contacts too, but no token in clear. A file has mode 0600 and gets its name once it is whole; in a \
      folder copies are named after the time. "-" writes to standard output, for example into age or gpg. \
      On the server's machine, capacityd verify FILE reads a copy again and capacityd restore FILE puts it into service.
      """
  )

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("A file that does not exist yet, a folder that does, or - .", valueName: "file|folder"),
    completion: .file()
  )
  var target: String

  @Option(help: ArgumentHelp("How many copies to keep in the folder, the new one counted.", valueName: "n"))
  var keep: Int?

  @Option(help: ArgumentHelp("Remove copies in the folder that are older.", valueName: "days"))
  var keepDays: Int?

  @OptionGroup var options: GlobalOptions

  mutating func validate() throws {
    for (option, value) in [("--keep", keep), ("--keep-days", keepDays)] {
      guard let value else { continue }
      guard (1...100_000).contains(value) else { throw ValidationError("\(option): 1 to 100000, not \(value)") }
      guard isFolder else { throw ValidationError("\(option) needs --to with a folder that exists") }
    }
  }

  func run() async throws {
    guard target != "-" else {
      let summary = try await fetch { try FileHandle.standardOutput.write(contentsOf: $0) }
      return options.console.note("\(summary.assessments) assessments, verified.")
    }
    let now = Date()
    let path = isFolder ? "\(target)/\(BackupRetention.name(at: now))" : target
    guard !FileManager.default.fileExists(atPath: path) else { throw Self.taken(path) }
    do {
      let file = try PrivateFile(besides: path)
      do {
        let summary = try await fetch { try file.append($0) }
        try file.synchronize()
        try file.place(at: path, replacing: false)
        try tidy(keeping: path, now)
        options.console.show(summary.document) { "\(path): \(summary.assessments) assessments, verified\n" }
      } catch {
        file.remove()
        throw error
      }
    } catch let error as POSIXError where error.code == .EEXIST {
      throw Self.taken(path)
    } catch let error as POSIXError {
      Console.complain("\(path) cannot be written: \(error.localizedDescription)")
      throw CommandFailure(.failed)
    }
  }

  private var isFolder: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: target, isDirectory: &isFolder) && isFolder.boolValue
  }

  private func fetch(_ receive: @escaping @Sendable (Data) throws -> Void) async throws -> Capacity_V1_BackupSummary {
    let console = options.console
    return try await options.withClient { client in
      try await client.backup(
        began: { console.note("\($0.size.formatted(.byteCount(style: .file))) to come, SHA-256 \($0.sha256)") },
        receive: receive
      )
    }
  }

  /// Removes the older copies in the folder that the options don't keep.
  private func tidy(keeping path: String, _ now: Date) throws {
    guard isFolder, keep != nil || keepDays != nil else { return }
    let files = FileManager.default
    do {
      let surplus = BackupRetention(count: keep, days: keepDays).surplus(
        among: try files.contentsOfDirectory(atPath: target),
        newest: URL(fileURLWithPath: path).lastPathComponent,
        now: now
      )
      for name in surplus.sorted() {
        try files.removeItem(atPath: "\(target)/\(name)")
        options.console.note("\(target)/\(name): removed")
      }
    } catch {
      Console.complain("\(path) is made, but older copies cannot be removed: \(error.localizedDescription)")
      throw CommandFailure(.failed)
    }
  }

  private static func taken(_ path: String) -> CommandFailure {
    Console.complain("\(path) exists already: a copy never overwrites a file.")
    return CommandFailure(.failed)
  }
}
