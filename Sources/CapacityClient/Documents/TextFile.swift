internal import Foundation

/// A file that people wrote, as text.
enum TextFile {
  /// Reads a file in UTF-8.
  ///
  /// - Parameter path: `-` reads standard input.
  /// - Throws: ``ClientError`` if it cannot be read or is something else; it says what to do.
  static func text(of path: String) throws(ClientError) -> String {
    let data: Data
    do {
      data =
        try path == "-"
        ? FileHandle.standardInput.readToEnd() ?? Data() : Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw ClientError(code: "NOT_FOUND", message: "\(path): the file cannot be read.", exitStatus: .failed)
    }
    if let kind = kind(of: data) {
      throw refusal("\(path): the file is \(kind), not text in UTF-8. \(remedy)")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw refusal("\(path): the file is not UTF-8\(firstFault(in: data)). \(remedy)")
    }
    return text
  }

  private static let remedy = "Save it as UTF-8; from a spreadsheet program: as \"CSV UTF-8\"."

  private static func refusal(_ message: String) -> ClientError {
    ClientError(code: "INVALID_ARGUMENT", message: message, exitStatus: .invalidSurvey)
  }

  /// What else a spreadsheet program or an editor may have saved.
  private static func kind(of data: Data) -> String? {
    let start = Array(data.prefix(4))
    let isUTF16 = start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF])
    if isUTF16 || (start.count == 4 && start.contains(0)) { return "UTF-16 (\"Unicode text\")" }
    if start == [0x50, 0x4B, 0x03, 0x04] || start == [0xD0, 0xCF, 0x11, 0xE0] { return "a workbook" }
    return nil
  }

  /// Where another encoding shows first, in lines.
  private static func firstFault(in data: Data) -> String {
    var line = 1
    for piece in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if String(data: piece, encoding: .utf8) == nil {
        return " (line \(line)): letters with accents stand in another encoding, such as Windows-1252"
      }
      line += 1
    }
    return ""
  }
}
