import Assessments
import CapacityProtos
import ProtobufC
import Testing

@testable import SQLiteStore

@Suite("Whom the feed tells what")
struct FeedSightTests {
  private let readers = Visibility(scopes: [.init(.all, from: .green, isPublishedOnly: true)])
  private let analysts = Visibility(scopes: [.agency("Agency A", from: .amberStrict)])
  private let partners = Visibility(scopes: [
    .sharedWith("Agency B", from: .amber), .init(.all, from: .green, isPublishedOnly: true),
  ])

  /// "REVIEWED 5" for a step to stage 5, and other kinds by their names.
  private func told(
    _ store: SQLiteAssessmentStore,
    _ visibility: Visibility,
    after sequence: Int64 = 0
  ) async throws -> [String] {
    let place = FeedPlace(sequence: sequence, time: 0, assessmentID: "")
    let page = try await store.feed(after: place, matching: .init(), visibleTo: visibility, limit: 100)
    return page.events.map { event in
      let kind = Capacity_V1_FeedEventKind(rawValue: Int32(event.kind))
      return kind == .reviewed ? "reviewed \(event.stage)" : kind.shortName
    }
  }

  private func move(_ store: SQLiteAssessmentStore, to stages: Int...) async throws {
    for stage in stages {
      _ = try await store.changeReview(of: identifier(1)) { situation in
        var record = situation.record
        record.stage = stage
        return ReviewChange(action: "moved", record: record, events: [])
      }
    }
  }

  @Test("Readers hear of it from publication on, and that it is gone when it is withdrawn")
  func published() async throws {
    try await withStore { store in
      try await store.commit(.sample(1, tlp: 4))
      try await move(store, to: 2, 3, 5)
      #expect(try await told(store, readers) == ["reviewed 5"])
      try await move(store, to: 6)
      #expect(try await told(store, readers) == ["reviewed 5", "reviewed 6"])
      try await move(store, to: 7)
      #expect(try await told(store, readers) == ["hidden"])
      #expect(try await told(store, readers, after: 5) == ["hidden"])
      #expect(try await told(store, readers, after: 6) == [])
      #expect(
        try await told(store, .all)
          == ["submitted", "reviewed 2", "reviewed 3", "reviewed 5", "reviewed 6", "reviewed 7"]
      )
      // What was never published is not missed by anybody.
      try await store.commit(.sample(2, tlp: 4))
      _ = try await store.setLabel(assessmentID: identifier(2), from: 4, to: 1)
      #expect(try await told(store, readers, after: 6) == [])
    }
  }

  @Test("A stricter label hides it from those whom it shuts out; what happens meanwhile is never told to them")
  func labels() async throws {
    try await withStore { store in
      try await store.commit(.sample(1, tlp: 3))
      _ = try await store.setLabel(assessmentID: identifier(1), from: 3, to: 1)
      try await move(store, to: 2)
      #expect(try await told(store, analysts) == ["hidden"])
      _ = try await store.setLabel(assessmentID: identifier(1), from: 1, to: 3)
      #expect(try await told(store, analysts) == ["submitted", "hidden", "labelled"])
      #expect(try await told(store, .all) == ["submitted", "labelled", "reviewed 2", "labelled"])
    }
  }

  @Test("A share is told to the agency alone that gets it or loses it, with what happens in between")
  func shares() async throws {
    try await withStore { store in
      try await store.commit(.sample(1, tlp: 4))
      _ = try await store.createAgency(.init(id: "Agency B", name: "", created: 1))
      try await move(store, to: 2)
      #expect(try await told(store, partners) == [])
      _ = try await store.share(assessmentID: identifier(1), at: 4, with: "Agency B", on: 1)
      try await move(store, to: 3)
      #expect(try await told(store, partners) == ["shared", "reviewed 3"])
      #expect(try await store.unshare(assessmentID: identifier(1), with: "Agency B"))
      #expect(try await told(store, partners) == ["hidden"])
      try await move(store, to: 2)
      _ = try await store.share(assessmentID: identifier(1), at: 4, with: "Agency B", on: 2)
      #expect(try await told(store, partners) == ["shared", "reviewed 3", "hidden", "shared"])
      for visibility in [.all, analysts, readers] {
        let kinds = try await told(store, visibility)
        #expect(!kinds.contains("shared") && !kinds.contains("hidden"))
      }
      // Who sees it anyway misses nothing when the share ends.
      try await move(store, to: 5)
      #expect(try await store.unshare(assessmentID: identifier(1), with: "Agency B"))
      #expect(try await told(store, partners).suffix(1) == ["reviewed 5"])
    }
  }
}
