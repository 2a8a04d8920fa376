import Assessments

@testable import SQLiteStore

/// Assessments kept beside the store, and what a caller sees of them worked out one by one.
struct RandomWorld {
  /// In order of ids.
  private(set) var records: [Record] = []

  struct Record {
    var submission: Submission
    var sharedWith: Set<String> = []
    /// Raw numbers of the `ReviewState`s that it went through after it was submitted: published, superseded, withdrawn.
    var stages: [Int] = []

    var isPublished: Bool { stages == [5] || stages == [5, 6] }
    var isWithdrawn: Bool { stages.last == 7 }
  }

  static let agencies = ["Agency A", "Agency B", "Agency C", "Agency D"]
  static let states = ["XAA", "XAB", "XAC"]
  /// With numbers that are no labels.
  static let labels = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 0, 6, -1]

  init(count: Int, using random: inout SplitMix64) {
    for number in 1...count {
      let year = Int.random(in: 2024...2026, using: &random)
      var submission = Submission.sample(
        number,
        agency: Self.agencies.randomElement(using: &random) ?? "",
        state: Self.states.randomElement(using: &random) ?? "",
        round: (year, [1, 2, 10].randomElement(using: &random) ?? 1),
        version: ["1.0", "1.1"].randomElement(using: &random) ?? "",
        tlp: Self.labels.randomElement(using: &random) ?? 1,
        contact: .init(name: "person \(number)")
      )
      submission.instrumentID = ["cyber-capacity", "other"].randomElement(using: &random) ?? ""
      let sharedWith = Self.agencies.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
      let stages = [[], [5], [5], [5, 6], [6], [7], [5, 7]].randomElement(using: &random) ?? []
      records.append(Record(submission: submission, sharedWith: Set(sharedWith), stages: stages))
    }
  }

  /// Puts all of it into a store, in an order that is not that of ids. Labels and stages are set afterwards.
  func fill(_ store: SQLiteAssessmentStore, using random: inout SplitMix64) async throws {
    for agency in Self.agencies { _ = try await store.createAgency(.init(id: agency, name: "", created: 1)) }
    for record in records.shuffled(using: &random) {
      var first = record.submission
      first.tlp = 3
      try await store.commit(first)
      // Labels change before and after sharing.
      let isSharedFirst = Bool.random(using: &random)
      if isSharedFirst { try await share(record, at: 3, in: store) }
      let isMovedFirst = Bool.random(using: &random)
      if isMovedFirst { try await move(record, in: store) }
      guard try await store.setLabel(assessmentID: first.id, from: 3, to: record.submission.tlp) else {
        throw Unexpected()
      }
      if !isSharedFirst { try await share(record, at: record.submission.tlp, in: store) }
      if !isMovedFirst { try await move(record, in: store) }
    }
  }

  private func move(_ record: Record, in store: SQLiteAssessmentStore) async throws {
    for stage in record.stages {
      _ = try await store.changeReview(of: record.submission.id) { situation in
        var record = situation.record
        record.stage = stage
        return ReviewChange(action: "moved", record: record, events: [])
      }
    }
  }

  private func share(_ record: Record, at tlp: Int, in store: SQLiteAssessmentStore) async throws {
    for agency in record.sharedWith {
      let outcome = try await store.share(assessmentID: record.submission.id, at: tlp, with: agency, on: 1)
      guard outcome == .shared else { throw Unexpected() }
    }
  }

  func visible(to visibility: Visibility) -> [Record] {
    records.filter { record in
      visibility.scopes.contains { scope in
        if scope == .all(from: .red) { return true }
        guard (scope.label.rawValue...5).contains(record.submission.tlp) else { return false }
        guard record.isPublished || !scope.isPublishedOnly else { return false }
        return switch scope.source {
        case .all: true
        case .agency(let agency): record.submission.agency == agency
        case .state(let state): record.submission.stateCode == state
        case .sharedWith(let agency): record.sharedWith.contains(agency)
        }
      }
    }
  }

  /// Newest id first.
  func list(_ filter: AssessmentFilter, _ visibility: Visibility) -> [String] {
    func meets(_ condition: String?, _ value: String) -> Bool { condition.map { $0 == value } ?? true }
    return visible(to: visibility).map(\.submission).filter { submission in
      guard meets(filter.agency, submission.agency), meets(filter.stateCode, submission.stateCode) else { return false }
      guard meets(filter.instrumentVersion, submission.instrumentVersion) else { return false }
      return meets(filter.round, submission.round) && meets(filter.instrumentID, submission.instrumentID)
    }.map(\.id).sorted(by: >)
  }

  func latest(of state: String, _ visibility: Visibility) -> String? {
    visible(to: visibility).filter { !$0.isWithdrawn }.map(\.submission).filter { $0.stateCode == state }.max {
      ($0.roundYear, $0.roundNumber, $0.id) < ($1.roundYear, $1.roundNumber, $1.id)
    }?.id
  }
}

extension Visibility {
  /// No to five scopes, with names that exist nowhere among them.
  static func random(using random: inout SplitMix64) -> Visibility {
    let count = Int.random(in: 0...5, using: &random)
    return Visibility(
      scopes: (0..<count).map { _ in
        let label = Label.allCases.randomElement(using: &random) ?? .red
        let agency = (RandomWorld.agencies + ["nobody", "Agency A\0"]).randomElement(using: &random) ?? ""
        let state = (RandomWorld.states + ["XZZ", "XAA\0"]).randomElement(using: &random) ?? ""
        let source: Source =
          switch Int.random(in: 0..<7, using: &random) {
          case 0: .all
          case 1, 2: .agency(agency)
          case 3, 4: .sharedWith(agency)
          default: .state(state)
          }
        return Scope(source, from: label, isPublishedOnly: Bool.random(using: &random))
      }
    )
  }

  /// Those that people have: of an administrator, an agency's three roles and a counterpart.
  static let typical: [Visibility] = [
    .all,
    Visibility(scopes: [
      .agency("Agency A", from: .red), .sharedWith("Agency A", from: .amber),
      Scope(.all, from: .green, isPublishedOnly: true),
    ]),
    Visibility(scopes: [
      .agency("Agency A", from: .amberStrict), .sharedWith("Agency A", from: .amber),
      Scope(.all, from: .green, isPublishedOnly: true),
    ]),
    Visibility(scopes: [
      Scope(.agency("Agency A"), from: .amber, isPublishedOnly: true),
      Scope(.sharedWith("Agency A"), from: .amber, isPublishedOnly: true),
      Scope(.all, from: .green, isPublishedOnly: true),
    ]),
    Visibility(scopes: [.state("XAA", from: .amber), Scope(.all, from: .clear, isPublishedOnly: true)]),
  ]
}

extension AssessmentFilter {
  /// Each condition set or not.
  static func random(using random: inout SplitMix64) -> AssessmentFilter {
    func maybe(_ values: [String], using random: inout SplitMix64) -> String? {
      Int.random(in: 0..<3, using: &random) == 0 ? values.randomElement(using: &random) : nil
    }
    return AssessmentFilter(
      stateCode: maybe(RandomWorld.states + ["XZZ"], using: &random),
      agency: maybe(RandomWorld.agencies + ["nobody"], using: &random),
      round: maybe(["2024-1", "2025-2", "2026-10"], using: &random),
      instrumentID: maybe(["cyber-capacity", "other"], using: &random),
      instrumentVersion: maybe(["1.0", "1.1"], using: &random)
    )
  }
}
