/// Prints one report after the other: a printing program takes a second and a hundred megabytes, and a server has other
/// things to do.
package actor PDFQueue {
  private let path: String
  private let limit: Int
  private var waiting = 0
  /// Ends when what was asked for last has ended.
  private var last: Task<Void, Never>?

  /// - Parameters:
  ///   - path: Folders, as in `PATH`, in which the program is looked for, each time anew.
  ///   - limit: The most reports that are printed or wait for it.
  package init(path: String, limit: Int = 4) {
    self.path = path
    self.limit = limit
  }

  /// Why nothing could be printed now: ``PDFError/noProgram``; `nil`: there is a program.
  package nonisolated var fault: PDFError? {
    do throws(PDFError) {
      _ = try PDFPrinter(path: path)
      return nil
    } catch {
      return error
    }
  }

  /// Prints a page when its turn has come.
  ///
  /// - Throws: ``PDFError``; `CancellationError`.
  package func pdf(of html: String) async throws -> [UInt8] {
    let printer = try PDFPrinter(path: path)
    guard waiting < limit else { throw PDFError.busy(limit: limit) }
    waiting += 1
    defer { waiting -= 1 }
    let before = last
    let turn = Task {
      await before?.value
      try Task.checkCancellation()
      return try await printer.pdf(of: html)
    }
    last = Task { _ = await turn.result }
    return try await withTaskCancellationHandler {
      try await turn.value
    } onCancel: {
      turn.cancel()
    }
  }
}
