import Assessments
import Testing

@testable import SQLiteStore

@Suite("Contacts")
struct ContactTests {
  @Test("Erasing a contact leaves the assessment as it was")
  func eraseContact() async throws {
    try await withStore { store in
      let contact = Submission.Contact(name: "A person", email: "a@example.org", phone: "+00")
      try await store.commit(.sample(1, contact: contact))
      let before = try await store.assessment(id: identifier(1), visibleTo: .all)
      #expect(try await store.contact(assessmentID: identifier(1), visibleTo: .all) == contact)
      #expect(try await store.eraseContact(assessmentID: identifier(1)))
      #expect(try await store.contact(assessmentID: identifier(1), visibleTo: .all) == nil)
      #expect(try await store.assessment(id: identifier(1), visibleTo: .all) == before)
      #expect(try await !store.eraseContact(assessmentID: identifier(1)))
      #expect(try await !store.eraseContact(assessmentID: identifier(9)))
    }
  }
}
