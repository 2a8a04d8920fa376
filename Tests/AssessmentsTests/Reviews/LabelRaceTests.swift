internal import CapacityProtos
internal import GRDB
internal import Synchronization
internal import Testing

@testable import Assessments
@testable import SQLiteStore

@Suite("A label that changes while a call runs")
struct LabelRaceTests {
  @Test("aborts the step with the etag of now, and the step can be tried again")
  func aborted() async throws {
    let world = try await ReviewWorld()
    let id = try await world.submit()
    let store = world.world.store
    let isToChange = Mutex(true)
    // The clock is read between the look at the label and the transaction.
    let racing = try Assessments(data: TransferWorld.embedded.get(), store: store) {
      if isToChange.withLock({ flag in
        defer { flag = false }
        return flag
      }) {
        try? store.pool.write { try $0.execute(sql: "UPDATE assessment SET tlp = 3 WHERE id = ?", arguments: [id]) }
      }
      return TestService.noon
    }
    var request = Capacity_V1_StartReviewRequest()
    request.assessmentID = id
    let error = await #expect(throws: AssessmentError.self) { try await racing.startReview(request, by: world.analyst) }
    guard case .changed(_, etag: "0", reason: "LABEL_CHANGED") = error else { throw try #require(error) }
    #expect(try await racing.startReview(request, by: world.analyst).review?.state == .inReview)
  }
}
