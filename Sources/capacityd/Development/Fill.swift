internal import ArgumentParser
internal import CapacityServer
internal import Logging

/// `capacityd dev fill`: a large store to measure with.
struct Fill: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fills a store with made-up assessments of invented states.",
    discussion: """
      Responses are made by chance from the samples and a seed, then validated, scored and stored like any other. \
      The same seed again stores only what is missing. Free space is checked first. No server may run on the folder.
      """
  )

  @OptionGroup var data: DataOption

  @Option(help: ArgumentHelp("How many assessments.", valueName: "n"))
  var count: Int

  @Option(help: ArgumentHelp("What the responses follow from.", valueName: "s"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("About how long each response is.", valueName: "n"))
  var responseBytes = 1024

  mutating func validate() throws {
    guard (1...10_000_000).contains(count) else { throw ValidationError("--count: 1 to 10000000, not \(count)") }
    guard (256...65_536).contains(responseBytes) else {
      throw ValidationError("--response-bytes: 256 to 65536, not \(responseBytes)")
    }
  }

  func run() async throws {
    let logger = Logger(label: "capacityd") { _ in StandardErrorLog(level: .warning, format: .automatic()) }
    let fill = StoreFill(folder: data.folder, count: count, seed: seed, responseBytes: responseBytes)
    let report = try await fill.run(logger: logger)
    let seconds = report.duration / .seconds(1)
    print(
      """
      stored      \(report.stored) (\(count - report.stored) were there)
      seconds     \((seconds * 100).rounded() / 100)
      a second    \((Double(report.stored) / max(seconds, 0.001)).rounded())
      file bytes  \(report.fileBytes)
      """
    )
  }
}
