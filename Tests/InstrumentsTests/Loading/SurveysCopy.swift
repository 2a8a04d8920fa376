import Foundation
import Instruments
import Testing

/// A copy of Surveys/ in a folder of its own that goes when the test ends.
final class SurveysCopy {
  private let folder: URL

  init() throws {
    let source = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Surveys")
    folder = FileManager.default.temporaryDirectory.appending(path: "surveys-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: source, to: folder)
  }

  /// Where the copy stands.
  var path: String { folder.path }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func load() throws -> SurveyData { try SurveyData(directory: folder.path) }

  /// All that is found wrong.
  func faults() throws -> [SurveyDataFault] {
    let faults = #expect(throws: SurveyDataFaults.self) { try load() }
    return faults?.faults ?? []
  }

  /// Puts `new` in the place of the first `old` of a file.
  func replace(_ old: String, with new: String, in file: String) throws {
    var text = try self.text(of: file)
    let range = try #require(text.range(of: old), "\(file) holds no \(old)")
    text.replaceSubrange(range, with: new)
    try write(Data(text.utf8), to: file)
  }

  func write(_ data: Data, to file: String) throws {
    let url = folder.appending(path: file)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func remove(_ file: String) throws { try FileManager.default.removeItem(at: folder.appending(path: file)) }

  /// The names of a folder's files.
  func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self.folder.appending(path: folder).path)
  }

  func text(of file: String) throws -> String { try String(contentsOf: folder.appending(path: file), encoding: .utf8) }

  /// The number of the first line with a text, from 1.
  func line(of text: String, in file: String) throws -> Int {
    let lines = try self.text(of: file).split(separator: "\n", omittingEmptySubsequences: false)
    return 1 + (try #require(lines.firstIndex { $0.contains(text) }, "\(file) holds no \(text)"))
  }
}
