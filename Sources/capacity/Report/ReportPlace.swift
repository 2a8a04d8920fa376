internal import CapacityClient
internal import Foundation
internal import Reports

/// Where reports are put: a file, or a folder with a file for each.
struct ReportPlace {
  private let path: String
  private let isFolder: Bool
  private let force: Bool

  /// - Parameters:
  ///   - path: A folder if it is one already or ends with a slash.
  ///   - isFolder: Whether it is to be one in any case.
  ///   - force: Whether files may take the place of others.
  init(_ path: String, isFolder: Bool, force: Bool) {
    var isThere: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isThere)
    self.path = path
    self.isFolder = isFolder || path.hasSuffix("/") || exists && isThere.boolValue
    self.force = force
  }

  /// Writes a report, with mode 0600 and all at once; CSV in a folder as a folder of its own.
  ///
  /// - Returns: A line about each file.
  /// - Throws: `CommandFailure`, after it was said why.
  func put(_ report: CapacityClient.Report, _ format: ReportFormat) throws -> [String] {
    guard isFolder else { return [try put(report.bytes, at: path, digest: report.digest)] }
    let folder = URL(fileURLWithPath: path)
    guard format == .csv else {
      return [try put(report.bytes, at: folder.appendingPathComponent(report.name).path, digest: report.digest)]
    }
    let own = folder.appendingPathComponent(report.name.replacing(".\(format.fileExtension)", with: ""))
    do {
      return try CSVReport.parts(ofArchive: report.bytes).map { part in
        try put(part.bytes, at: own.appendingPathComponent(part.name).path, digest: nil)
      }
    } catch let error as ReportFileError {
      Console.complain("\(report.name): \(error).")
      throw CommandFailure(.failed)
    }
  }

  private func put(_ bytes: [UInt8], at path: String, digest: String?) throws -> String {
    do {
      if isFolder {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      }
      try PrivateFile.place(bytes, at: path, replacing: force)
      return "\(path): \(bytes.count) bytes" + (digest.map { ", SHA-256 \($0)" } ?? "")
    } catch let error as POSIXError where error.code == .EEXIST {
      Console.complain("\(path) exists already; --force puts the file in its place.")
      throw CommandFailure(.failed)
    } catch {
      Console.complain("\(path) cannot be written. \(error.localizedDescription).")
      throw CommandFailure(.failed)
    }
  }
}
