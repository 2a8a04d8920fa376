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
    do { _ = try retention } catch { throw ValidationError("\(error)") }
  }

  private var retention: BackupRetention {
    get throws(RetentionFault) { try BackupRetention(keep: keep, keepDays: keepDays, in: BackupPlace(target)) }
  }

  func run() async throws {
    guard target != "-" else {
      let summary = try await fetch { try FileHandle.standardOutput.write(contentsOf: $0) }
      return options.console.note("\(summary.assessments) assessments, verified.")
    }
    let now = Date()
    let place = BackupPlace(target)
    let path = place.path(at: now)
    guard !FileManager.default.fileExists(atPath: path) else { throw Self.taken(path) }
    do {
      let file = try PrivateFile(besides: path)
      do {
        let summary = try await fetch { try file.append($0) }
        try file.synchronize()
        try file.place(at: path, replacing: false)
        try removeSurplus(of: place, newest: path, now)
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

  private func fetch(_ receive: @escaping @Sendable (Data) throws -> Void) async throws -> Capacity_V1_BackupSummary {
    let console = options.console
    return try await options.withClient { client in
      try await client.backup(
        began: { console.note("\($0.size.formatted(.byteCount(style: .file))) to come, SHA-256 \($0.sha256)") },
        receive: receive
      )
    }
  }

  private func removeSurplus(of place: BackupPlace, newest: String, _ now: Date) throws {
    let retention = try retention
    do {
      for path in try place.removeSurplus(of: retention, newest: newest, now: now) {
        options.console.note("\(path): removed")
      }
    } catch {
      Console.complain("\(newest) is made, but older copies cannot be removed: \(error.localizedDescription)")
      throw CommandFailure(.failed)
    }
  }

  private static func taken(_ path: String) -> CommandFailure {
    Console.complain("\(path) exists already: a copy never overwrites a file.")
    return CommandFailure(.failed)
  }
}
