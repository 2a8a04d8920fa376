internal import CapacityClient
internal import CapacityProtos
internal import Foundation
internal import Instruments

/// A version of an instrument as the command line names it: `ID`, `ID@VERSION`, or a folder.
struct InstrumentReference {
  let instrument: LoadedInstrument
  /// All that stands beside it.
  let data: SurveyData

  /// For messages, for example "cyber-capacity 0.1".
  var name: String { "\(instrument.message.id) \(instrument.message.version)" }

  /// - Parameters:
  ///   - text: A folder is one that is laid out like Surveys/ (its newest version is meant), or one of its folders
  ///     instruments/ID-VERSION.
  ///   - data: Where ids are looked up.
  /// - Throws: `CommandFailure`, after it said why there is none.
  init(_ text: String, data: SurveyData) throws {
    if Self.isFolder(text) {
      self = try Self(folder: URL(fileURLWithPath: text).standardizedFileURL)
      return
    }
    let parts = text.split(separator: "@", maxSplits: 1).map(String.init)
    let version = parts.count > 1 ? parts[1] : ""
    guard let instrument = data.instrument(id: parts.first ?? "", version: version) else {
      let known = data.instruments.map { "\($0.message.id)@\($0.message.version)" }.joined(separator: ", ")
      Console.complain("There is no instrument \(text), nor such a folder; there are: \(known).")
      throw CommandFailure(.failed)
    }
    self.instrument = instrument
    self.data = data
  }

  private init(folder: URL) throws {
    let isWhole = Self.isFolder(folder.appendingPathComponent("instruments").path)
    let root = isWhole ? folder : folder.deletingLastPathComponent().deletingLastPathComponent()
    guard isWhole || folder.deletingLastPathComponent().lastPathComponent == "instruments" else {
      Console.complain("\(folder.path) is neither like Surveys/ nor one of its folders instruments/ID-VERSION.")
      throw CommandFailure(.failed)
    }
    do {
      data = try SurveyData(directory: root.path)
    } catch {
      Console.complain("The survey data of \(root.path) cannot be used:\n\(error)")
      throw CommandFailure(.failed)
    }
    let name = folder.lastPathComponent
    let found =
      isWhole ? data.instruments.first : data.instruments.first { "\($0.message.id)-\($0.message.version)" == name }
    guard let found else {
      Console.complain("\(folder.path) must be named ID-VERSION, as the instrument in it says.")
      throw CommandFailure(.failed)
    }
    instrument = found
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
