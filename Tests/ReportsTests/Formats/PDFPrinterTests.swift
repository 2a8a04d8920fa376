import Foundation
import Testing

@testable import Reports

@Suite("Reports as PDF")
struct PDFPrinterTests {
  /// A folder with a program in it that stands in for one that is installed.
  private struct Stand: ~Copyable {
    let folder: URL

    init(_ name: String, _ script: String) throws {
      folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "pdf-\(UUID().uuidString)",
        isDirectory: true
      )
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let file = folder.appendingPathComponent(name)
      try Data("#!/bin/sh\n\(script)\n".utf8).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
  }

  @Test("Without a program it is said which would do")
  func noProgram() {
    let error = #expect(throws: PDFError.self) { try PDFPrinter(path: "/nonexistent:/proc/self/task") }
    #expect(error == .noProgram)
    #expect("\(PDFError.noProgram)".contains("apt-get install weasyprint"))
  }

  @Test("WeasyPrint comes before Chromium")
  func preference() throws {
    let chromium = try Stand("chromium", "exit 0")
    let weasyprint = try Stand("weasyprint", "exit 0")
    let printer = try PDFPrinter(path: "\(chromium.folder.path):\(weasyprint.folder.path)")
    #expect(printer.program.kind == .weasyprint)
    #expect(try PDFPrinter(path: chromium.folder.path).program.kind == .chromium)
  }

  @Test("The program gets the page, no token of ours, and a proxy that leads nowhere")
  func arguments() async throws {
    let stand = try Stand("weasyprint", #"{ printf '%%PDF-'; cat "$2"; env; } > "$3""#)
    let bytes = try await PDFPrinter(path: stand.folder.path).pdf(of: "<p>page</p>")
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-<p>page</p>"))
    #expect(text.contains("http_proxy=http://127.0.0.1:9"))
    #expect(!text.contains("CAPACITY_"))
  }

  @Test("A program that fails is named, with its last words")
  func failing() async throws {
    let stand = try Stand("weasyprint", "echo first >&2; echo 'no fonts' >&2; exit 3")
    let printer = try PDFPrinter(path: stand.folder.path)
    let error = await #expect(throws: PDFError.self) { try await printer.pdf(of: "") }
    #expect(error == .failed(program: "weasyprint", reason: "status 3: no fonts"))
  }

  @Test("A program that leaves something else than a PDF has failed")
  func noPDF() async throws {
    let stand = try Stand("weasyprint", #"echo hello > "$3""#)
    let printer = try PDFPrinter(path: stand.folder.path)
    let error = await #expect(throws: PDFError.self) { try await printer.pdf(of: "") }
    #expect(error == .failed(program: "weasyprint", reason: "it left no PDF"))
  }

  @Test("A program that does not end is ended, also when it will not listen")
  func hanging() async throws {
    let stand = try Stand("weasyprint", "trap '' TERM; while :; do sleep 0.1; done")
    let printer = try PDFPrinter(path: stand.folder.path)
    let error = await #expect(throws: PDFError.self) { try await printer.pdf(of: "", timeLimit: .milliseconds(300)) }
    #expect(error == .tookTooLong(program: "weasyprint", limit: .milliseconds(300)))
  }

  @Test("Reports are printed one after the other, and too many are turned away")
  func queue() async throws {
    // Fails where another one runs at the same time.
    let script = #"mkdir "$PWD/../pdf-lock" || exit 9; sleep 0.3; rmdir "$PWD/../pdf-lock"; printf '%%PDF-' > "$3""#
    let stand = try Stand("weasyprint", script)
    let queue = PDFQueue(path: stand.folder.path, limit: 3)
    let outcomes = await withTaskGroup(of: Result<[UInt8], any Error>.self) { group in
      for _ in 0..<5 {
        group.addTask {
          do { return .success(try await queue.pdf(of: "page")) } catch { return .failure(error) }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let refused = outcomes.compactMap { outcome in
      if case .failure(let error) = outcome { error as? PDFError } else { nil }
    }
    #expect(refused == [.busy(limit: 3), .busy(limit: 3)])
  }
}
