internal import Assessments
internal import CapacityProtos
internal import Foundation
internal import Instruments
package import Logging

/// Fills a store with made-up assessments, the way a server would: for those who measure how it behaves when it is
/// large. The states are invented (XAA to XAY).
package struct StoreFill: Sendable {
  private let folder: DataFolder
  private let count: Int
  private let seed: UInt64
  private let responseBytes: Int

  /// - Parameters:
  ///   - folder: Whose store to fill; no server may run on it.
  ///   - count: How many assessments it shall have from this seed.
  ///   - seed: The same seed gives the same responses, which are stored once.
  ///   - responseBytes: About how long each response is.
  package init(folder: DataFolder, count: Int, seed: UInt64, responseBytes: Int) {
    self.folder = folder
    self.count = count
    self.seed = seed
    self.responseBytes = responseBytes
  }

  /// What was done, and what it took.
  package struct Report: Sendable, Hashable {
    /// Stored now; the rest was there.
    package var stored: Int
    package var duration: Duration
    /// Of the database file, once the log is in it.
    package var fileBytes: Int
  }

  /// - Throws: ``ServerFailure``, also if the disk has too little room: nothing is stored then.
  package func run(logger: Logger) async throws -> Report {
    let room = try await ServerRoom(configuration: .defaults(folder: folder), logger: logger)
    let outcome: Result<(stored: Int, duration: Duration), any Error>
    do {
      try refuseFullDisk()
      outcome = .success(try await fill(room.assessments))
    } catch {
      outcome = .failure(error)
    }
    try await room.close()
    do {
      let (stored, duration) = try outcome.get()
      return Report(stored: stored, duration: duration, fileBytes: try fileBytes())
    } catch let error as ServerFailure {
      throw error
    } catch {
      throw ServerFailure("the store was not filled: \(error)")
    }
  }

  /// What an assessment takes beside its packed response, in indexes, pages and the assessment itself. On the safe side.
  private static let bytesBeside = 12 << 10

  private func refuseFullDisk() throws {
    let needed = count * (responseBytes + Self.bytesBeside)
    let attributes = try FileManager.default.attributesOfFileSystem(forPath: folder.path)
    guard let free = (attributes[.systemFreeSize] as? NSNumber)?.intValue, free < needed + needed / 4 else { return }
    throw ServerFailure(
      "\(count) assessments may take \(needed >> 20) MiB, and the disk of \(folder.path) has \(free >> 20) MiB: "
        + "a quarter more than needed must be free"
    )
  }

  /// Enough for batches to be full; few enough for responses to be made as they are needed.
  private static let inFlight = 256

  private func fill(_ assessments: Assessments) async throws -> (stored: Int, duration: Duration) {
    let responses = try InventedResponses(samples: .embedded(), seed: seed, bytes: responseBytes)
    let caller = Caller(principal: OwnerToken.principal, role: .admin, agency: OwnerToken.agency)
    @Sendable
    func submit(_ number: Int) async throws -> Int {
      var request = Capacity_V1_SubmitResponseRequest()
      request.requestID = "fill-\(seed)-\(number)"
      request.response = responses.response(number)
      let reply = try await assessments.submitResponse(request, by: caller)
      return reply.receipt?.repeated == true ? 0 : 1
    }
    let clock = ContinuousClock()
    let start = clock.now
    let stored = try await withThrowingTaskGroup(of: Int.self) { group in
      var stored = 0
      for number in 0..<count {
        if number >= Self.inFlight { stored += try await group.next() ?? 0 }
        group.addTask { try await submit(number) }
      }
      return try await group.reduce(stored, +)
    }
    return (stored, clock.now - start)
  }

  private func fileBytes() throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.database)
    return (attributes[.size] as? NSNumber)?.intValue ?? 0
  }
}
