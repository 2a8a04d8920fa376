import Assessments
import Testing

@testable import SQLiteStore

@Suite("Tokens and contacts")
struct TokenTests {
  @Test("A token's record is found by its digest, whatever is unset")
  func roundTrip() async throws {
    try await withStore { store in
      #expect(try await !store.hasTokens())
      let records = [
        TokenRecord(digest: digest(1), principal: "owner", role: "admin", created: 1),
        TokenRecord(
          digest: digest(2),
          principal: "clerk",
          role: "submitter",
          agency: "Agency A",
          created: 2,
          expires: 3,
          revoked: 4
        ),
      ]
      for record in records { try await store.registerToken(record) }
      #expect(try await store.hasTokens())
      for record in records { #expect(try await store.token(digest: record.digest) == record) }
      #expect(try await store.token(digest: digest(3)) == nil)
      #expect(try await store.token(digest: []) == nil)
    }
  }

  @Test("A digest is registered once, and the first record stays")
  func duplicate() async throws {
    try await withStore { store in
      let first = TokenRecord(digest: digest(1), principal: "owner", role: "admin", created: 1)
      try await store.registerToken(first)
      let error = await #expect(throws: StoreError.self) {
        try await store.registerToken(
          TokenRecord(digest: digest(1), principal: "thief", role: "admin", created: 2)
        )
      }
      guard case .unexpected = error else { throw Unexpected() }
      #expect(try await store.token(digest: digest(1)) == first)
    }
  }

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
