import Assessments
import Testing

@testable import SQLiteStore

@Suite("Lists of supports")
struct SupportListTests {
  @Test("Each filter lists what a walk over all records finds, newest first, in exact pages", arguments: 1...4)
  func model(seed: Int) async throws {
    var random = SplitMix64(state: UInt64(seed))
    let records = (1...120).map { Self.record($0, using: &random) }
    let inserted = records.shuffled(using: &random)
    try await withStore { store in
      for record in inserted { #expect(try await store.createSupport(record.beforeEnd, registering: true) == nil) }
      for record in inserted {
        if let ended = record.ended { #expect(try await store.endSupport(id: record.id, at: ended) == record) }
      }
      for filter in Filter.all {
        let expected = records.filter(filter.matches).sorted { $0.id > $1.id }
        for size in [1, 7, expected.count, 500] where size > 0 {
          let pages = try await store.pages(filter, size: size)
          #expect(pages.flatMap(\.self) == expected, "\(filter)")
          #expect(pages.dropLast().allSatisfy { $0.count == size })
          #expect(pages.count == max(1, (expected.count + size - 1) / size))
        }
      }
    }
  }

  @Test("A limit out of range is moved to its nearer end")
  func limits() async throws {
    try await withStore { store in
      for number in 1...3 { _ = try await store.createSupport(.sample(number), registering: true) }
      for limit in [0, -5, .min] {
        let page = try await store.supports(stateCode: nil, agency: nil, isRunning: false, after: nil, limit: limit)
        #expect(page == RegistryPage(records: [.sample(3)], hasMore: true))
      }
      let page = try await store.supports(stateCode: nil, agency: nil, isRunning: false, after: nil, limit: .max)
      #expect(page.records.count == 3 && !page.hasMore)
    }
  }

  @Test("What is added or ended between two pages moves nothing that follows")
  func changesMeanwhile() async throws {
    try await withStore { store in
      for number in 1...6 { _ = try await store.createSupport(.sample(number), registering: true) }
      func page(after cursor: String?) async throws -> [Int64] {
        try await store.supports(stateCode: "XAA", agency: nil, isRunning: true, after: cursor, limit: 2).records
          .map(\.created)
      }
      #expect(try await page(after: nil) == [6, 5])
      _ = try await store.createSupport(.sample(7), registering: false)
      // The cursor's own record may end as well.
      for number in [5, 3] { _ = try await store.endSupport(id: identifier(number), at: 9) }
      #expect(try await page(after: identifier(5)) == [4, 2])
      #expect(try await page(after: identifier(2)) == [1])
      #expect(try await page(after: identifier(1)).isEmpty)
    }
  }

  private static func record(_ number: Int, using random: inout SplitMix64) -> SupportRecord {
    .sample(
      number,
      agency: Filter.agencies.randomElement(using: &random) ?? "",
      state: Filter.states.randomElement(using: &random) ?? "",
      ended: Bool.random(using: &random) ? Int64.random(in: -9...9, using: &random) : nil
    )
  }
}

/// Which supports a list holds.
private struct Filter {
  var stateCode: String?
  var agency: String?
  var isRunning: Bool

  static let agencies = ["Agency A", "Agency B", "agency a"]
  static let states = ["XAA", "XAB", "XAC"]

  /// With an agency and a state that have no support.
  static let all = ([nil, "XZZ"] + states).flatMap { state in
    ([nil, "Agency Z"] + agencies).flatMap { agency in
      [false, true].map { Filter(stateCode: state, agency: agency, isRunning: $0) }
    }
  }

  func matches(_ record: SupportRecord) -> Bool {
    if let stateCode, record.stateCode != stateCode { return false }
    if let agency, record.agency != agency { return false }
    return !isRunning || record.ended == nil
  }
}

extension SupportRecord {
  fileprivate var beforeEnd: SupportRecord {
    var record = self
    record.ended = nil
    return record
  }
}

extension SQLiteAssessmentStore {
  /// All pages of a list.
  fileprivate func pages(_ filter: Filter, size: Int) async throws -> [[SupportRecord]] {
    var pages: [[SupportRecord]] = []
    while true {
      let page = try await supports(
        stateCode: filter.stateCode,
        agency: filter.agency,
        isRunning: filter.isRunning,
        after: pages.last?.last?.id,
        limit: size
      )
      pages.append(page.records)
      guard page.hasMore else { return pages }
    }
  }
}
