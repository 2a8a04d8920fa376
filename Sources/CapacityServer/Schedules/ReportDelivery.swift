internal import Assessments
internal import CapacityProtos
internal import Foundation
internal import ProtobufC
internal import Reports

/// Brings the files of a run to where its schedule wants them.
struct ReportDelivery: Sendable {
  let destinations: ReportDestinations
  let kept: KeptReports

  /// Copies the files to a folder of their own, below the one that the schedule names.
  ///
  /// A run that is made again finds what an earlier attempt delivered: the same files are not delivered twice, others get a
  /// folder with the number of the attempt in its name.
  ///
  /// - Parameter path: Of the schedule: "ministry/weekly".
  /// - Returns: The folder, below the server's: "ministry/weekly/20260105T060000Z-7".
  /// - Throws: `RunOutcome.Failure`; `CancellationError`.
  func deliver(
    _ files: [Capacity_V1_ReportRunFile],
    of run: Capacity_V1_ReportRun,
    to path: String
  ) async throws -> String {
    guard let root = destinations.folder, let place = DeliveryPath(path) else {
      throw Self.folderFailure("this server was given no folder for reports (capacityd serve --reports DIR)")
    }
    do {
      var parent = try OpenFolder(path: root)
      for name in place.components { parent = try parent.folder(name, mode: 0o750) }
      var name = run.folderName
      if parent.has(name) {
        if holds(files, try OpenFolder(path: "\(parent.path)/\(name)")) { return "\(path)/\(name)" }
        name += "-attempt-\(run.attempts)"
      }
      try await ReportFolder.make(name, in: parent, for: .group) { folder in
        for file in files { try folder.write(kept.bytes(file, of: run), to: file.name) }
      }
      return "\(path)/\(name)"
    } catch let failure as ServerFailure {
      throw Self.folderFailure(failure.description)
    }
  }

  /// Runs the command that the schedule names.
  ///
  /// - Parameter folder: What ``deliver(_:of:to:)`` gave; empty: nothing was delivered to a folder.
  /// - Throws: `RunOutcome.Failure` where it does not come to an end by itself; `CancellationError`.
  func run(
    _ command: String,
    for files: [Capacity_V1_ReportRunFile],
    of run: Capacity_V1_ReportRun,
    deliveredTo folder: String
  ) async throws -> Capacity_V1_CommandOutcome {
    guard let path = destinations.commands[command] else {
      throw Self.commandFailure("this server was given no command \(command) (capacityd serve --report-command)")
    }
    let words = try Words()
    defer { words.remove() }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.currentDirectoryURL = URL(fileURLWithPath: kept.folder(of: run), isDirectory: true)
    process.arguments = files.map { "\(kept.folder(of: run))/\($0.name)" }
    process.environment = environment(of: run, deliveredTo: folder)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = words.file
    let ended: ChildProcess.Outcome
    do {
      ended = try await ChildProcess(process).outcome(timeLimit: destinations.commandTimeLimit)
    } catch let error as CancellationError {
      throw error
    } catch {
      throw Self.commandFailure("the command \(command) cannot be started: \(error.localizedDescription)")
    }
    guard case .ended(let status) = ended else {
      let seconds = destinations.commandTimeLimit.components.seconds
      throw Self.commandFailure("the command \(command) was ended: it took longer than \(seconds) s")
    }
    var outcome = Capacity_V1_CommandOutcome()
    outcome.exitStatus = status
    outcome.lastLine = words.lastLine()
    return outcome
  }

  /// Nothing of the server's own but the search path.
  private func environment(of run: Capacity_V1_ReportRun, deliveredTo folder: String) -> [String: String] {
    var environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LANG": "C.UTF-8",
      "CAPACITY_REPORT_FOLDER": kept.folder(of: run), "CAPACITY_REPORT_SCHEDULE": run.scheduleID,
      "CAPACITY_REPORT_RUN": run.runID, "CAPACITY_REPORT_DUE": run.due.formatted(.iso8601),
      "CAPACITY_REPORT_ATTEMPT": "\(run.attempts)",
    ]
    if let root = destinations.folder, !folder.isEmpty {
      environment["CAPACITY_REPORT_DELIVERED"] = "\(root)/\(folder)"
    }
    return environment
  }

  private func holds(_ files: [Capacity_V1_ReportRunFile], _ folder: OpenFolder) -> Bool {
    files.allSatisfy { file in
      (try? folder.read(file.name)).map { ReportFile(name: file.name, mediaType: "", bytes: $0).digest == file.digest }
        ?? false
    }
  }

  private static func folderFailure(_ words: String) -> RunOutcome.Failure {
    .init(reason: "FOLDER_FAILED", words: "not delivered to its folder: \(words)")
  }

  private static func commandFailure(_ words: String) -> RunOutcome.Failure {
    .init(reason: "COMMAND_FAILED", words: words)
  }
}

extension ReportDelivery {
  /// What a command writes to standard error.
  private struct Words {
    let file: FileHandle
    private let path: String

    /// - Throws: `RunOutcome.Failure` where there is no place for it.
    init() throws(RunOutcome.Failure) {
      path = FileManager.default.temporaryDirectory.appendingPathComponent("capacity-command-\(UUID().uuidString)").path
      let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard descriptor >= 0 else {
        throw ReportDelivery.commandFailure("\(PrivateFile.failure("create", path))")
      }
      file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    func remove() { unlink(path) }

    /// The last line with something in it, cut to 200 characters.
    func lastLine() -> String {
      guard let end = try? file.seekToEnd() else { return "" }
      try? file.seek(toOffset: end > 4096 ? end - 4096 : 0)
      let text = String(decoding: (try? file.readToEnd()) ?? Data(), as: UTF8.self)
      let lines = text.split(whereSeparator: \.isNewline).map { $0.filter { !$0.isASCII || $0 >= " " } }
      return String((lines.last { !$0.allSatisfy(\.isWhitespace) } ?? "").prefix(200))
    }
  }
}

extension Capacity_V1_ReportRun {
  var due: Date { Date(timeIntervalSince1970: Double(dueTime?.milliseconds ?? 0) / 1000) }

  /// "20260105T060000Z-7": due time and number.
  fileprivate var folderName: String {
    let style = Date.ISO8601FormatStyle(dateSeparator: .omitted, timeSeparator: .omitted)
    return "\(due.formatted(style))-\(number)"
  }
}
