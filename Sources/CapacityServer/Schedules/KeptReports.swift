internal import Assessments
internal import CapacityProtos
internal import Foundation
internal import Instruments

/// The files that runs made, as the server keeps them: `reports/SCHEDULE/NUMBER/` in the data folder, for the server
/// alone. The store says which are kept; what it does not say is removed.
struct KeptReports: Sendable {
  /// Absolute path of `reports`.
  let path: String

  /// The folder of a run.
  func folder(of run: Capacity_V1_ReportRun) -> String { "\(path)/\(run.scheduleID)/\(run.number)" }

  /// Keeps the files that `fill` writes, in place of those of an earlier attempt.
  ///
  /// - Throws: ``ServerFailure``; what `fill` throws.
  func keep<Value>(_ run: Capacity_V1_ReportRun, _ fill: (ReportFolder) async throws -> Value) async throws -> Value {
    let schedule = try schedules().folder(run.scheduleID, mode: 0o700)
    schedule.remove("\(run.number)")
    return try await ReportFolder.make("\(run.number)", in: schedule, for: .owner, fill)
  }

  /// The bytes of a file of a run.
  ///
  /// - Throws: `StoreError.damaged` if they are not those that the run made, or are gone.
  func bytes(_ file: Capacity_V1_ReportRunFile, of run: Capacity_V1_ReportRun) throws -> [UInt8] {
    let bytes: [UInt8]
    do {
      bytes = try OpenFolder(path: folder(of: run)).read(file.name)
    } catch {
      throw StoreError.damaged(reason: "a file of the run \(run.runID): \(error)")
    }
    guard ContentDigest.hex(of: bytes) == file.digest else {
      throw StoreError.damaged(reason: "a file of the run \(run.runID) is not what the run made")
    }
    return bytes
  }

  /// Removes the files of runs that are not kept, while none is made.
  ///
  /// - Parameter kept: The numbers of the runs that are, by the id of their schedule.
  func sweep(keeping kept: [String: Set<Int>]) {
    guard FileManager.default.fileExists(atPath: path), let schedules = try? schedules() else { return }
    for id in schedules.names() {
      guard let numbers = kept[id] else {
        schedules.remove(id)
        continue
      }
      guard let folder = try? OpenFolder(path: "\(path)/\(id)") else { continue }
      for name in folder.names() where !(Int(name).map(numbers.contains) ?? false) { folder.remove(name) }
    }
  }

  /// The same for one schedule, up to one of its runs: a later one may be on its way.
  func sweep(_ scheduleID: String, upTo last: Int, keeping numbers: Set<Int>) {
    guard let folder = try? OpenFolder(path: "\(path)/\(scheduleID)") else { return }
    for name in folder.names() {
      if let number = Int(name), number <= last, !numbers.contains(number) { folder.remove(name) }
    }
  }

  /// Removes all files of a schedule.
  func remove(_ scheduleID: String) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    try? schedules().remove(scheduleID)
  }

  private func schedules() throws(ServerFailure) -> OpenFolder {
    let place = URL(fileURLWithPath: path)
    return try OpenFolder(path: place.deletingLastPathComponent().path).folder(place.lastPathComponent, mode: 0o700)
  }
}
