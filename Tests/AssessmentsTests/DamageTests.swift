internal import CapacityProtos
internal import Foundation
internal import GRDB
internal import Testing

@testable import Assessments

@Suite("Stored bytes that changed")
struct DamageTests {
  @Test("are named as damage, not as a fault of the caller", arguments: ["response", "assessment"])
  func damage(column: String) async throws {
    let service = try TestService()
    let id = try await service.submit(TestService.response()).assessmentID
    let database = try DatabaseQueue(path: service.file)
    try await database.write { database in
      try database.execute(sql: "UPDATE payload SET \(column) = zeroblob(8)")
    }
    var request = Capacity_V1_GetAssessmentRequest()
    request.assessmentID = id
    request.view = .full
    await #expect { try await service.assessments.getAssessment(request, by: service.owner) } throws: { error in
      if case StoreError.damaged(let reason, let damaged) = error {
        damaged == id && reason.contains(column)
      } else {
        false
      }
    }
  }
}
