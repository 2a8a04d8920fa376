internal import Assessments
internal import CapacityProtos
internal import Foundation
internal import SQLiteStore

/// Whether the files of runs that a data folder should keep are there, and are what the runs made.
struct KeptReportsCheck {
  let findings: [Finding]

  /// - Throws: `StoreError` if the store cannot say which runs are kept.
  init(_ folder: DataFolder) throws {
    var faults = try Self.faults(folder)
    if !faults.isEmpty {
      // A server at work removes the files of runs that it does not keep any longer.
      let kept = Set(try KeptRuns.read(from: folder.database).map(\.id))
      faults.removeAll { !kept.contains($0.run) }
    }
    findings = faults.map(\.finding)
  }

  private static func faults(_ folder: DataFolder) throws -> [(run: String, finding: Finding)] {
    let files = KeptReports(path: folder.reports)
    var faults: [(run: String, finding: Finding)] = []
    for record in try KeptRuns.read(from: folder.database) {
      guard let run = try? record.message() else {
        faults.append((record.id, .damaged(folder.database, "the run \(record.id) cannot be read")))
        continue
      }
      for file in run.files {
        do {
          _ = try files.bytes(file, of: run)
        } catch {
          let path = "\(files.folder(of: run))/\(file.name)"
          faults.append((record.id, .strangeReport(path, run, isThere: FileManager.default.fileExists(atPath: path))))
        }
      }
    }
    return faults
  }
}
