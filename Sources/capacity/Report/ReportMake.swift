internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import Foundation
internal import ProtobufC
internal import Reports

/// `capacity report make`: one report, in one or several formats.
struct ReportMake: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Has the server make a report, and writes it as a file for each format.",
    discussion: """
      The same data and versions give the same bytes. The words are in the language of --language: en, fr or es. A \
      report must be handled as the label on it says; files are written with mode 0600 and all at once. What the \
      kinds need, capacity report kinds tells. In a folder, csv is a folder of its own with a file for each table; else \
      it is a zip. A PDF is printed by weasyprint or chromium: by the server's, or else by one on this machine.
      """
  )

  @OptionGroup var subject: ReportSubject

  @Option(
    help: ArgumentHelp(
      "The look of html and pdf: a folder of yours (with a slash in it), or the name of one that the server has.",
      valueName: "name|dir"
    )
  )
  var template: String?

  @Option(
    name: .customShort("o"),
    help: ArgumentHelp("A file, a folder, or - for standard output.", valueName: "path"),
    completion: .file()
  )
  var destination: String = "."

  @Flag(help: "In the place of files that are there.")
  var force = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    let formats = try subject.formats
    if destination == "-", formats.count > 1 { throw ValidationError("-o - takes one format.") }
    guard template == nil || formats.contains(where: \.isPage) else {
      throw ValidationError("--template goes with html and pdf.")
    }
  }

  func run() async throws {
    let formats = try subject.formats
    let request = subject.request(language: options.language)
    let place = ReportPlace(destination, isFolder: formats.count > 1, force: force)
    let look = try ReportLook(template)
    let reports = try await options.withClient { client in
      var reports: [CapacityClient.Report] = []
      for format in formats {
        reports.append(try await ReportPress(client: client, look: look).report(request, as: format))
      }
      return reports
    }
    for (format, report) in zip(formats, reports) {
      guard destination != "-" else {
        try? FileHandle.standardOutput.write(contentsOf: Data(report.bytes))
        continue
      }
      for line in try place.put(report, format) { options.console.note(line) }
    }
  }
}
