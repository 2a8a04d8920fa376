internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import Foundation

/// `capacity report fetch`: the files of a run.
struct ReportFetch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch",
    abstract: "Fetches the files of a run that the server still has, checks their digests, and writes them to a folder."
  )

  @Argument(help: "Id of the run, from capacity report list.")
  var run: String

  @Option(name: .customShort("o"), help: ArgumentHelp("Where to.", valueName: "folder"), completion: .directory)
  var destination: String = "."

  @Flag(help: "In the place of files that are there.")
  var force = false

  @OptionGroup var options: GlobalOptions

  func run() async throws {
    let reports = try await options.withClient { client in
      var reports: [CapacityClient.Report] = []
      for file in try await client.reportRun(run).files {
        let report = try await client.reportRunFile(file.name, of: run)
        guard report.digest == file.digest else {
          Console.complain("\(file.name) is not what the run made: its digest is another one.")
          throw CommandFailure(.failed)
        }
        reports.append(report)
      }
      return reports
    }
    guard !reports.isEmpty else {
      Console.complain("This run made no files.")
      throw CommandFailure(.failed)
    }
    for report in reports {
      let path = URL(fileURLWithPath: destination).appendingPathComponent(report.name).path
      try write(report, to: path)
      options.console.note("\(path): \(report.bytes.count) bytes, SHA-256 \(report.digest)")
    }
  }

  private func write(_ report: CapacityClient.Report, to path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: destination, withIntermediateDirectories: true)
      try PrivateFile.place(report.bytes, at: path, replacing: force)
    } catch let error as POSIXError where error.code == .EEXIST {
      Console.complain("\(path) exists already; --force puts the file in its place.")
      throw CommandFailure(.failed)
    } catch {
      Console.complain("\(path) cannot be written. \(error.localizedDescription).")
      throw CommandFailure(.failed)
    }
  }
}
