internal import Assessments
internal import Foundation

/// Where a server may deliver the reports of schedules. Schedules choose among these by name; they cannot add to them.
package struct ReportDestinations: Sendable, Hashable {
  /// The folder below which schedules name theirs; `nil`: none.
  package var folder: String?
  /// Paths of programs by name.
  package var commands: [String: String] = [:]
  /// After which a command is ended.
  package var commandTimeLimit = Duration.seconds(300)

  package init() {}

  /// Takes `NAME=PATH`.
  ///
  /// - Throws: ``ServerFailure`` for what is not of that form, and for a name that is there.
  package mutating func addCommand(_ text: String) throws(ServerFailure) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let name = parts.first, let path = parts.last, DeliveryPath.isName(name) else {
      throw ServerFailure(
        "--report-command is \"\(text)\": write NAME=PATH, with a name of letters, digits, dots, hyphens and underscores"
      )
    }
    guard commands[name] == nil else { throw ServerFailure("--report-command names \(name) twice") }
    commands[name] = URL(fileURLWithPath: path).standardizedFileURL.path
  }

  /// - Throws: ``ServerFailure`` for a folder or a program that there is not.
  func check() throws(ServerFailure) {
    if let folder {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
        throw ServerFailure(
          "--reports: there is no folder \(folder); make it first, with the mode that its readers need"
        )
      }
      guard FileManager.default.isWritableFile(atPath: folder) else {
        throw ServerFailure("--reports: the server may not write to \(folder)")
      }
    }
    for (name, path) in commands.sorted(by: { $0.key < $1.key }) {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
        FileManager.default.isExecutableFile(atPath: path)
      else { throw ServerFailure("--report-command \(name): \(path) is no program that can be run") }
    }
  }
}
