package import Foundation

/// Prints an HTML report as PDF through a program that is installed: WeasyPrint, or else Chromium.
///
/// The program runs as a process of its own with a bare environment, sees no network and is ended when it takes too
/// long. WeasyPrint gives the same bytes each time; Chromium writes the time of day into its files.
package struct PDFPrinter: Sendable {
  let program: PDFProgram

  /// The first of ``PDFProgram``'s kinds that there is on the search path.
  ///
  /// - Parameter path: Folders, as in `PATH`.
  /// - Throws: ``PDFError/noProgram``.
  package init(path: String) throws(PDFError) {
    let folders = path.split(separator: ":").map { URL(fileURLWithPath: String($0), isDirectory: true) }
    for kind in PDFProgram.Kind.allCases {
      for name in kind.names {
        for folder in folders {
          let file = folder.appendingPathComponent(name)
          if FileManager.default.isExecutableFile(atPath: file.path) {
            program = PDFProgram(kind: kind, file: file)
            return
          }
        }
      }
    }
    throw .noProgram
  }

  /// Whether the same report gives the same bytes.
  package var isReproducible: Bool { program.kind == .weasyprint }

  /// - Parameters:
  ///   - html: A page that needs nothing else.
  ///   - timeLimit: After which the program is ended.
  /// - Throws: ``PDFError``; what Foundation throws where there is no place for temporary files.
  package func pdf(of html: String, timeLimit: Duration = .seconds(120)) async throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("capacity-pdf-\(UUID().uuidString)", isDirectory: true)
    // A report is for its readers: nobody else on this machine.
    try FileManager.default.createDirectory(
      at: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(html.utf8).write(to: folder.appendingPathComponent("report.html"))
    try await run(in: folder, timeLimit: timeLimit)
    let bytes = (try? Data(contentsOf: folder.appendingPathComponent("report.pdf"))) ?? Data()
    guard bytes.starts(with: Data("%PDF-".utf8)) else {
      throw PDFError.failed(program: program.name, reason: "it left no PDF")
    }
    return [UInt8](bytes)
  }

  private func run(in folder: URL, timeLimit: Duration) async throws {
    let words = folder.appendingPathComponent("words.txt")
    try Data().write(to: words)
    let said = try FileHandle(forWritingTo: words)
    defer { try? said.close() }
    let process = Process()
    process.executableURL = program.file
    process.arguments = program.arguments(folder)
    process.environment = program.environment(folder)
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = said
    switch try await ChildProcess(process).outcome(timeLimit: timeLimit) {
    case .ended(0): return
    case .tookTooLong: throw PDFError.tookTooLong(program: program.name, limit: timeLimit)
    case .ended(let status):
      let line = (try? String(contentsOf: words, encoding: .utf8))?.split(separator: "\n").last ?? "it said nothing"
      throw PDFError.failed(program: program.name, reason: "status \(status): \(line.prefix(200))")
    }
  }
}

/// No PDF could be made.
package enum PDFError: Error, Hashable, CustomStringConvertible {
  case noProgram
  case failed(program: String, reason: String)
  case tookTooLong(program: String, limit: Duration)
  /// So many are being printed, or wait for it.
  case busy(limit: Int)

  package var description: String {
    switch self {
    case .noProgram:
      "no PDF can be made: there is neither weasyprint nor chromium on the search path; install one "
        + "(Debian: apt-get install weasyprint), or make HTML and print it from a browser"
    case .failed(let program, let reason): "no PDF was made: \(program) failed (\(reason))"
    case .tookTooLong(let program, let limit):
      "no PDF was made: \(program) took longer than \(limit.components.seconds) s"
    case .busy(let limit): "no PDF was made: \(limit) reports are being printed already, the limit: try again"
    }
  }
}
