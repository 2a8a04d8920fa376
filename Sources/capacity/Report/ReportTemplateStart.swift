internal import ArgumentParser
internal import CapacityClient
internal import Foundation
internal import Reports

/// `capacity report template`: what an agency's own look begins with.
struct ReportTemplateStart: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Writes the templates of pages and a brand into a folder, to begin your own with.",
    discussion: """
      The files are Mustache. Delete those that stay as they are, change the others, and make reports with --template \
      DIR. Everything that a template puts in is escaped, but for charts. Faults are told with file and line.
      """
  )

  @Argument(help: ArgumentHelp("A folder; files that are there stay as they are.", valueName: "folder"))
  var folder: String

  func run() throws {
    let place = URL(fileURLWithPath: folder, isDirectory: true)
    do {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      for part in TemplateStarter.parts {
        let file = place.appendingPathComponent(part.name)
        guard !FileManager.default.fileExists(atPath: file.path) else { continue }
        try Data(part.bytes).write(to: file, options: .withoutOverwriting)
        print(file.relativePath)
      }
    } catch {
      Console.complain("\(folder) cannot be written. \(error.localizedDescription).")
      throw CommandFailure(.failed)
    }
  }
}
