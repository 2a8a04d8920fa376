internal import Assessments
internal import Foundation
internal import Instruments
internal import Logging
internal import ProtobufC
internal import SQLiteStore
internal import Testing

@testable import CapacityServer

@Suite("Filling a store")
struct StoreFillTests {
  @Test("stores as many as asked for, and with the same seed only what is missing")
  func resuming() async throws {
    try await withFolder { folder in
      let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
      let first = try await StoreFill(folder: folder, count: 30, seed: 3, responseBytes: 1024).run(logger: logger)
      let more = try await StoreFill(folder: folder, count: 40, seed: 3, responseBytes: 1024).run(logger: logger)
      let other = try await StoreFill(folder: folder, count: 5, seed: 4, responseBytes: 1024).run(logger: logger)
      #expect(first.stored == 30)
      #expect(more.stored == 10)
      #expect(other.stored == 5)
      #expect(other.fileBytes > 45 * 1024)
      let store = try SQLiteAssessmentStore(path: folder.database)
      let page = try await store.assessments(matching: .init(), visibleTo: .all, after: nil, limit: 100)
      #expect(page.assessments.count == 45)
      #expect(page.assessments.allSatisfy { $0.stateCode.hasPrefix("XA") })
      try await store.close()
    }
  }

  @Test("refuses what the disk has no room for, and stores nothing")
  func fullDisk() async throws {
    try await withFolder { folder in
      let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
      let fill = StoreFill(folder: folder, count: 1 << 40, seed: 1, responseBytes: 1024)
      let error = await #expect(throws: ServerFailure.self) { try await fill.run(logger: logger) }
      #expect("\(try #require(error))".contains("MiB"))
      let store = try SQLiteAssessmentStore(path: folder.database)
      let page = try await store.assessments(matching: .init(), visibleTo: .all, after: nil, limit: 1)
      #expect(page.assessments.isEmpty)
      try await store.close()
    }
  }

  @Test("Responses are as long as asked for, valid, and follow from seed and number alone", arguments: [1024, 20_000])
  func responses(bytes: Int) throws {
    let data = try SurveyData.embedded()
    let (one, same) = (
      try InventedResponses(samples: data, seed: 9, bytes: bytes),
      try InventedResponses(samples: data, seed: 9, bytes: bytes)
    )
    let validator = ResponseValidator(data: data)
    for number in [0, 1, 7, 24, 25, 999, 1000, 999_999] {
      let response = one.response(number)
      #expect(same.response(number) == response)
      #expect(validator.violations(in: response).isEmpty)
      // An answer more or less, and what stands around a comment.
      #expect(abs(try response.encoded().count - bytes) < 150)
    }
    #expect(one.response(1) != one.response(26))
  }

  private func withFolder(_ body: (DataFolder) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fill-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(DataFolder(path: folder.path))
  }
}
