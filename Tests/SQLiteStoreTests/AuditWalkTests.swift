import Assessments
import Foundation
import GRDB
import Testing

@testable import SQLiteStore

@Suite("Lists of the audit log")
struct AuditWalkTests {
  private static let day = 24 * AuditQuery.hourLength
  private static let principals = ["owner", "capacityd", "ana"]
  private static let actions = [
    "assessment.submit", "assessment.label", "assessment.label.again", "assessment-like", "assessmentlike",
    "token.create", "token",
  ]

  private struct Entry: Hashable {
    var sequence: Int64
    var time: Int64
    var principal: String
    var action: String
    var object: String
  }

  /// Entries of twenty days, by a clock that is set back now and then.
  private static func entries(_ count: Int) -> [Entry] {
    var chance = SplitMix64(state: 7)
    var time: Int64 = 5 * day
    return (1...Int64(count)).map { sequence in
      time += Int64(chance.next() % UInt64(day / 20))
      if chance.next() % 40 == 0 { time -= 3 * day }
      return Entry(
        sequence: sequence,
        time: time,
        principal: principals[Int(chance.next() % 3)],
        action: actions[Int(chance.next() % UInt64(actions.count))],
        object: "object \(chance.next() % 5)"
      )
    }
  }

  private static func insert(_ entries: [Entry], _ db: Database) throws {
    for entry in entries {
      try db.execute(
        sql: """
          INSERT INTO audit_entry (sequence, time, principal, action, object, content, hash)
          VALUES (?, ?, ?, ?, ?, x'', zeroblob(32))
          """,
        arguments: [entry.sequence, entry.time, entry.principal, entry.action, entry.object]
      )
    }
  }

  private static func matches(_ entry: Entry, _ filter: AuditFilter) -> Bool {
    let action = filter.action.map { entry.action == $0 || entry.action.hasPrefix("\($0).") } ?? true
    return action && filter.principal ?? entry.principal == entry.principal
      && filter.object ?? entry.object == entry.object && entry.time >= filter.since ?? .min
      && entry.time < filter.until ?? .max
  }

  /// Every choice of what a filter may name, with times inside and outside of the log.
  private static func filters() -> [AuditFilter] {
    let times: [(Int64?, Int64?)] = [
      (nil, nil), (8 * day, nil), (nil, 9 * day + 77), (7 * day + 5, 12 * day), (-day, 400 * day), (400 * day, nil),
      (nil, 0),
    ]
    var filters: [AuditFilter] = []
    for principal in [nil, "ana", "nobody"] {
      for action in [nil, "assessment", "assessment.label", "token", "none"] {
        for object in [nil, "object 3"] {
          for (since, until) in times {
            for isOldestFirst in [false, true] {
              var filter = AuditFilter()
              (filter.principal, filter.action, filter.object) = (principal, action, object)
              (filter.since, filter.until, filter.isOldestFirst) = (since, until, isOldestFirst)
              filters.append(filter)
            }
          }
        }
      }
    }
    return filters
  }

  @Test("hold what a look at every entry finds, page by page, also where the clock was set back")
  func contents() async throws {
    let entries = Self.entries(600)
    try await withStore { store in
      try await store.pool.write { try Self.insert(entries, $0) }
      for filter in Self.filters() {
        let expected = entries.filter { Self.matches($0, filter) }.map(\.sequence)
        var found: [Int64] = []
        var page = RegistryPage<AuditRecord>(records: [], hasMore: true)
        while page.hasMore {
          page = try await store.auditEntries(matching: filter, after: found.last, limit: 70)
          found += page.records.map(\.sequence)
        }
        #expect(found == (filter.isOldestFirst ? expected : expected.reversed()), "\(filter)")
      }
      #expect(entries.contains { entry in entries.contains { $0.sequence < entry.sequence && $0.time > entry.time } })
    }
  }

  @Test("walk along an index or a stretch of the log, whatever they are filtered by, and sort no more than a page")
  func plans() async throws {
    try await withStore { store in
      try await store.pool.write { try Self.insert(Self.entries(600), $0) }
      for filter in Self.filters() {
        for cursor in [nil, 300] as [Int64?] {
          let query = try await store.pool.read { db in
            try AuditQuery(db, filter, after: cursor).map { ($0.sql, $0.arguments) }
          }
          guard let (sql, arguments) = query else { continue }
          let plan = try await store.plan(sql, arguments + [50])
          var nothing = AuditFilter()
          nothing.isOldestFirst = filter.isOldestFirst
          if filter != nothing || cursor != nil {
            #expect(!plan.walks.contains { $0.hasPrefix("SCAN audit_entry") }, "\(filter) \(plan.steps)")
          }
          // What a page is taken from comes in its order.
          for step in plan.steps where step.parent != 0 {
            #expect(!step.detail.contains("TEMP B-TREE FOR ORDER BY"), "\(filter) \(plan.steps)")
          }
        }
      }
      for ofPrincipal in [false, true] {
        let plan = try await store.plan(
          AuditQuery.actionsQuery(ofPrincipal: ofPrincipal),
          ofPrincipal ? ["from": "a", "to": "b", "principal": "ana"] : ["from": "a", "to": "b"]
        )
        let walks = plan.walks.filter { $0.contains("audit_entry") }
        let isIndexed = walks.allSatisfy { $0.hasPrefix("SEARCH audit_entry USING COVERING INDEX") }
        #expect(walks.count == 2 && isIndexed, "\(walks)")
      }
    }
  }

  @Test("An hour that is not noted as its entries have it is found")
  func check() async throws {
    try await withStore { store in
      try await store.commit(.sample(1))
      #expect(try await store.pool.read { try StoreCheck.auditChain.faults($0) }.isEmpty)
      try await store.pool.write { try $0.execute(sql: "UPDATE audit_hour SET first_sequence = first_sequence + 1") }
      #expect(try await store.pool.read { try StoreCheck.auditChain.faults($0).first }?.contains("hour") == true)
    }
  }

  @Test("From a file of a version without hours, they hold what was there", arguments: [8, 11])
  func migration(version: Int) async throws {
    let entries = Self.entries(200)
    let queue = try DatabaseQueue()
    let fresh = try DatabaseQueue()
    try await queue.write { db in
      for migration in Schema.migrations.prefix(version) { try migration(db) }
      try Self.insert(entries, db)
      for migration in Schema.migrations.dropFirst(version) { try migration(db) }
    }
    try await fresh.write { db in
      for migration in Schema.migrations { try migration(db) }
      try Self.insert(entries, db)
    }
    let hours: @Sendable (Database) throws -> [String] = { db in
      try Row.fetchAll(db, sql: "SELECT * FROM audit_hour ORDER BY hour").map { "\($0)" }
    }
    let (migrated, grown) = try await (queue.read(hours), fresh.read(hours))
    #expect(migrated == grown && migrated.count > 5)
  }
}
