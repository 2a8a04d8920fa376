import Assessments
import GRDB
import Testing

@testable import SQLiteStore

@Suite("Changes at the same time, from two connections")
struct ConcurrencyTests {
  @Test("No token of an agency works once it is retired, whatever is registered meanwhile")
  func retireWhileRegistering() async throws {
    try await withTwoStores { stores in
      _ = try await stores[0].createAgency(.init(id: "Agency A", name: "", created: 1))
      let retirement = Task { try await stores[1].retireAgency(id: "Agency A", at: 1_000) }
      let registered = try await results(1...60) { number in
        try await stores[number % 2].registerToken(.sample(number, agency: "Agency A"), registering: true) == nil
      }
      guard case .retired(_, let revoked) = try await retirement.value else { throw Unexpected() }
      let tokens = try await stores[0].tokens(after: nil, limit: 100).records
      #expect(tokens.count == registered.filter(\.self).count)
      #expect(tokens.count == revoked)
      #expect(tokens.allSatisfy { $0.revoked == 1_000 })
    }
  }

  @Test("No assessment is stored for a state once it is retired")
  func retireWhileCommitting() async throws {
    try await withTwoStores { stores in
      try await stores[0].commit(.sample(100))
      let retirement = Task { try await stores[1].retireState(code: "XAA", at: 1_000) }
      let outcomes = try await results(1...40) { try await stores[$0 % 2].commit(.sample($0)) }
      guard case .retired = try await retirement.value else { throw Unexpected() }
      let stored = outcomes.filter { if case .stored = $0 { true } else { false } }
      #expect(outcomes.allSatisfy { stored.contains($0) || $0 == .refused(.retiredState("XAA")) })
      #expect(try await stores[0].countRows("assessment") == stored.count + 1)
      #expect(try await stores[1].commit(.sample(101)) == .refused(.retiredState("XAA")))
    }
  }

  @Test("Sharing twice makes one share, and registering twice one agency")
  func shareTwice() async throws {
    try await withTwoStores { stores in
      try await stores[0].commit(.sample(1))
      let created = try await results(1...20) { number in
        try await stores[number % 2].createAgency(.init(id: "B", name: "\(number)", created: 1)) != nil
      }
      #expect(created.filter(\.self).count == 1)
      let refusals = try await results(1...20) { number in
        try await stores[number % 2].share(assessmentID: identifier(1), at: 3, with: "B", on: Int64(number))
      }
      #expect(refusals.allSatisfy { $0 == .shared })
      #expect(try await stores[0].assessment(id: identifier(1), visibleTo: .all)?.sharedWith == ["B"])
      let taken = try await results(1...20) { number in
        try await stores[number % 2].unshare(assessmentID: identifier(1), with: "B")
      }
      #expect(taken.filter(\.self).count == 1)
    }
  }

  @Test("Of two administrators that revoke each other, one stays", arguments: 1...5)
  func revokeEachOther(_: Int) async throws {
    try await withTwoStores { stores in
      for number in 1...2 {
        _ = try await stores[0].registerToken(.sample(number, role: .admin), registering: false)
      }
      let outcomes = try await results(1...2) {
        try await stores[$0 - 1].revokeToken(id: identifier($0), at: 5)
      }
      #expect(outcomes.filter { $0 == .lastAdministrator }.count == 1)
      let tokens = try await stores[1].tokens(after: nil, limit: 5).records
      #expect(tokens.filter { $0.works(at: 5) }.count == 1)
    }
  }

  @Test("A token is rotated once")
  func rotateTwice() async throws {
    try await withTwoStores { stores in
      let old = TokenRecord.sample(1, role: .admin)
      _ = try await stores[0].registerToken(old, registering: false)
      let outcomes = try await results(2...21) { number in
        var replacement = TokenRecord.sample(number, role: .admin)
        replacement.principal = old.principal
        return try await stores[number % 2].rotateToken(id: old.id, to: replacement, at: 5)
      }
      #expect(outcomes.filter { $0 == .rotated }.count == 1)
      #expect(outcomes.filter { $0 == .ended }.count == 19)
      #expect(try await stores[0].countRows("token") == 2)
    }
  }

  @Test("A label goes from the expected one to one other")
  func relabelTwice() async throws {
    try await withTwoStores { stores in
      try await stores[0].commit(.sample(1, tlp: 3))
      let changed = try await results(1...20) { number in
        try await stores[number % 2].setLabel(assessmentID: identifier(1), from: 3, to: number % 2 == 0 ? 4 : 5)
      }
      #expect(changed.filter(\.self).count == 1)
    }
  }

  @Test("Both get the same secret, whoever asks first")
  func secret() async throws {
    try await withTwoStores { stores in
      let secrets = try await results(1...20) { try await stores[$0 % 2].secret() }
      #expect(Set(secrets).count == 1)
    }
  }

  @Test("Results that are added at the same time get one number each, and equal inputs the same one")
  func addResults() async throws {
    try await withTwoStores { stores in
      try await stores[0].commit(.sample(1))
      let numbers = try await results(1...40) { number in
        try await stores[number % 2].addResult(.sample(1, inputs: number % 20))
      }
      let stored = try await stores[1].results(assessmentID: identifier(1))
      #expect(stored.map(\.number) == Array(1...20))
      #expect(Set(stored.map(\.inputsDigest)) == Set((0..<20).map(digest)))
      #expect(numbers.sorted() == (1...20).flatMap { [$0, $0] })
    }
  }

  @Test("Of two results that are added at the same time both are there", arguments: [1, 2])
  func addTwoResults(inputs: Int) async throws {
    try await withTwoStores { stores in
      try await stores[0].commit(.sample(1))
      let numbers = try await results(1...2) { number in
        try await stores[number - 1].addResult(.sample(1, inputs: min(number, inputs)))
      }
      #expect(numbers.sorted() == (inputs == 1 ? [1, 1] : [1, 2]))
      #expect(try await stores[0].countRows("result") == inputs)
    }
  }

  @Test("A support that many end at the same time has one time")
  func endSupport() async throws {
    try await withTwoStores { stores in
      _ = try await stores[0].createSupport(.sample(1), registering: true)
      let records = try await results(1...20) { number in
        try await stores[number % 2].endSupport(id: identifier(1), at: Int64(number))
      }
      #expect(Set(records).count == 1)
      #expect(try await stores[0].support(id: identifier(1)) == records[0])
    }
  }

  /// Runs `body` with two stores on one file.
  private func withTwoStores(_ body: ([SQLiteAssessmentStore]) async throws -> Void) async throws {
    try await withStore { first in
      let second = try SQLiteAssessmentStore(path: first.pool.path)
      try await body([first, second])
      try await second.close()
    }
  }

  /// What `operation` returns for each number, all at the same time.
  private func results<Value: Sendable>(
    _ numbers: ClosedRange<Int>,
    _ operation: @escaping @Sendable (Int) async throws -> Value
  ) async throws -> [Value] {
    try await withThrowingTaskGroup(of: Value.self) { group in
      for number in numbers { group.addTask { try await operation(number) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }
}
