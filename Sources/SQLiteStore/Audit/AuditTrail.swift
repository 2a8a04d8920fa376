internal import Assessments
internal import CapacityProtos
internal import Foundation
internal import GRDB
internal import Instruments
internal import ProtobufC

/// What one write leaves in the audit log and in the feed, in its own transaction.
///
/// Every write must say what it did. One that changed a row and says nothing is refused: none can be forgotten.
struct AuditTrail {
  private let actor: Actor
  private let time: Int64
  private var notes: [Note] = []
  private var news: [News] = []
  private var isTakenBack = false
  private let changesBefore: Int

  private struct Note {
    var action: String
    var object: String
    var before: [UInt8]?
    var after: [UInt8]?
    var detail: String
  }

  private struct News {
    var kind: Capacity_V1_FeedEventKind
    var assessmentID: String
    var stage: Int
    var item: Int
    var transferEventID: String
    /// `nil`: nothing changes about who sees it.
    var before: FeedSight?
  }

  init(actor: Actor, _ db: Database) {
    self.actor = actor
    changesBefore = db.totalChangesCount
    // The log tells when something happened, whatever time a use case reckons with.
    time = Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))
  }

  /// Whether there is something for those who watch.
  var hasNews: Bool { !news.isEmpty }

  /// Says that what was changed was taken back.
  mutating func tookBack() { isTakenBack = true }

  /// Says what was done.
  ///
  /// - Parameters:
  ///   - action: "assessment.submit".
  ///   - object: Kind and id of what it was done to.
  ///   - before: What the object was: its bytes, of which the digest is kept.
  ///   - after: What it became.
  ///   - detail: Small values in words, never anything of a survey.
  mutating func note(
    _ action: String,
    _ object: (kind: String, id: String),
    before: [UInt8]? = nil,
    after: [UInt8]? = nil,
    detail: String = ""
  ) {
    notes.append(
      Note(action: action, object: "\(object.kind) \(object.id)", before: before, after: after, detail: detail)
    )
  }

  /// The same for a value that is told whole.
  mutating func note(_ action: String, _ object: (kind: String, id: String), from before: String?, to after: String?) {
    note(
      action,
      object,
      before: before.map { Array($0.utf8) },
      after: after.map { Array($0.utf8) },
      detail: [before.map { "from \($0)" }, after.map { "to \($0)" }].compactMap(\.self).joined(separator: " ")
    )
  }

  /// Tells those who watch.
  ///
  /// - Parameter before: Where the change may bear on who sees the assessment: what decided that until now.
  mutating func tell(
    _ kind: Capacity_V1_FeedEventKind,
    _ assessmentID: String,
    stage: Int = 0,
    item: Int = 0,
    transferEventID: String = "",
    before: FeedSight? = nil
  ) {
    news.append(
      News(
        kind: kind,
        assessmentID: assessmentID,
        stage: stage,
        item: item,
        transferEventID: transferEventID,
        before: before
      )
    )
  }

  /// Writes all of it.
  ///
  /// - Throws: ``StoreError/unexpected(reason:)`` if nothing was said.
  func write(_ db: Database) throws {
    let hasChanged = db.totalChangesCount != changesBefore && !isTakenBack
    guard !notes.isEmpty || !hasChanged else {
      throw StoreError.unexpected(reason: "a write does not say what it did")
    }
    for item in news {
      try db.cachedStatement(
        sql: """
          INSERT INTO feed_event (
            kind, time, stage, item, transfer_event_id, assessment_id, tlp, published_tlp, was_tlp, was_published_tlp
          )
          SELECT ?, ?, ?, ?, ?, id, tlp, published_tlp, iif(?6, ?, tlp), iif(?6, ?, published_tlp)
          FROM assessment WHERE id = ?
          """
      ).execute(arguments: [
        Int(item.kind.rawValue), time, item.stage, item.item, item.transferEventID, item.before != nil,
        item.before?.tlp, item.before?.published, item.assessmentID,
      ])
    }
    guard !notes.isEmpty else { return }
    let last = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1")
    )
    var sequence: Int64 = try last?.decode(atIndex: 0) ?? 0
    var hash = try last?.bytes(atIndex: 1) ?? AuditChain.origin
    for note in notes {
      sequence += 1
      let content = try entry(note, sequence).encoded()
      hash = AuditChain.hash(of: content, after: hash)
      try db.cachedStatement(
        sql: """
          INSERT INTO audit_entry (sequence, time, principal, action, object, content, hash)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        sequence, time, actor.principal, note.action, note.object, Data(content), Data(hash),
      ])
    }
  }

  private func entry(_ note: Note, _ sequence: Int64) -> Capacity_V1_AuditEntry {
    var entry = Capacity_V1_AuditEntry()
    entry.sequence = UInt32(clamping: sequence)
    entry.time = .init(milliseconds: time)
    entry.principal = actor.principal
    entry.role = actor.role.map { .init($0) } ?? .unspecified
    entry.agency = actor.agency
    entry.address = actor.address
    entry.action = note.action
    entry.object = note.object
    entry.before = note.before.map { ContentDigest.hex(of: $0) } ?? ""
    entry.after = note.after.map { ContentDigest.hex(of: $0) } ?? ""
    entry.detail = note.detail
    return entry
  }
}
