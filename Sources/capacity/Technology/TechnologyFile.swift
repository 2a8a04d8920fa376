internal import ArgumentParser
internal import CapacityClient
internal import CapacityProtos
internal import Foundation
internal import ProtobufC
internal import Reports

/// `capacity technology file`: the due-diligence file of one requested technology.
struct TechnologyFile: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "file",
    abstract: "Writes the due-diligence file of a requested technology: facts, rules, sources, decisions.",
    discussion: """
      HTML is one page that needs nothing else: it can be mailed, kept and printed. JSON is the same as data. The file \
      must be handled as the assessment's label says; one that is written has mode 0600. Its words are in the language \
      of --language.
      """
  )

  @OptionGroup var transfer: TransferArguments

  @Option(help: "html or json.")
  var format: Format = .html

  @Option(name: .customLong("to"), help: "The new file; none or -: standard output.", completion: .file())
  var destination: String?

  @Flag(help: "In the place of the file that is there.")
  var force = false

  @OptionGroup var options: GlobalOptions

  /// What the file is written as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, json
  }

  func run() async throws {
    let file = try await options.withClient { try await $0.dueDiligence(of: transfer.id, item: transfer.item) }
    let html = try format == .html ? DueDiligenceHTML().page(of: file) : ""
    guard let destination, destination != "-" else {
      switch format {
      case .html: options.console.show(table: html)
      case .json: options.console.show(json: file.document)
      }
      return
    }
    try write(format == .html ? html : file.document.json + "\n", to: destination)
    options.console.note("\(destination): the due-diligence file of \(transfer.id), item \(transfer.number)")
  }

  private func write(_ text: String, to path: String) throws {
    do {
      try PrivateFile.place(Array(text.utf8), at: path, replacing: force)
    } catch let error as POSIXError where error.code == .EEXIST {
      Console.complain("\(path) exists already; --force puts the file in its place.")
      throw CommandFailure(.failed)
    } catch {
      Console.complain("\(path) cannot be written. \(error.localizedDescription).")
      throw CommandFailure(.failed)
    }
  }
}
