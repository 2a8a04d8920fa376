import Assessments
import Testing

@testable import SQLiteStore

@Suite("Further results of assessments")
struct ResultTests {
  @Test("Results are numbered from 1 for each assessment, whatever number they come with")
  func numbers() async throws {
    try await withStore { store in
      for number in 1...3 { try await store.commit(.sample(number)) }
      let added = [
        ResultRecord.sample(1, inputs: 9), .sample(2, inputs: 9), .sample(1, inputs: 8), .sample(2, inputs: 1),
        .sample(1, inputs: 1),
      ]
      var numbers: [Int] = []
      for var result in added {
        result.number = 40
        numbers.append(try await store.addResult(result))
      }
      #expect(numbers == [1, 1, 2, 2, 3])
      for assessment in 1...3 {
        let stored = zip(added, numbers).filter { $0.0.assessmentID == identifier(assessment) }
        let expected = stored.map { result, number in
          var result = result
          result.number = number
          return result
        }
        #expect(try await store.results(assessmentID: identifier(assessment)) == expected)
      }
    }
  }

  @Test("Inputs that were there before give the old number, and the old result stays")
  func repeated() async throws {
    try await withStore { store in
      try await store.commit(.sample(1))
      for inputs in 1...3 { #expect(try await store.addResult(.sample(1, inputs: inputs)) == inputs) }
      let before = try await store.results(assessmentID: identifier(1))
      var again = ResultRecord.sample(1, inputs: 2)
      (again.created, again.result, again.scorecardDigest) = (99, [1], digest(5))
      #expect(try await store.addResult(again) == 2)
      #expect(try await store.results(assessmentID: identifier(1)) == before)
      #expect(try await store.addResult(.sample(1, inputs: 4)) == 4)
    }
  }

  @Test("Bytes come back as they are", arguments: [[], [0], [0, 255, 0], [UInt8](repeating: 7, count: 300_000)])
  func bytes(result: [UInt8]) async throws {
    try await withStore { store in
      try await store.commit(.sample(1))
      var record = ResultRecord.sample(1)
      record.result = result
      #expect(try await store.addResult(record) == 1)
      #expect(try await store.results(assessmentID: identifier(1)).map(\.result) == [result])
    }
  }

  @Test("The first result, that of the assessment, does not change")
  func first() async throws {
    try await withStore { store in
      try await store.commit(.sample(1))
      let before = try await store.assessment(id: identifier(1), visibleTo: .all)
      _ = try await store.addResult(.sample(1))
      #expect(try await store.assessment(id: identifier(1), visibleTo: .all) == before)
    }
  }

  @Test("A result without its assessment or a whole digest is refused")
  func faults() async throws {
    try await withStore { store in
      try await store.commit(.sample(1))
      let faults: [@Sendable (inout ResultRecord) -> Void] = [
        { $0.assessmentID = identifier(2) }, { $0.assessmentID += "\0" }, { $0.inputsDigest.removeLast() },
        { $0.scorecardDigest.append(0) }, { $0.inputsDigest = [] },
      ]
      for fault in faults {
        var record = ResultRecord.sample(1)
        fault(&record)
        let faulty = record
        let error = await #expect(throws: StoreError.self) { try await store.addResult(faulty) }
        guard case .unexpected = error else { throw Unexpected() }
      }
      #expect(try await store.countRows("result") == 0)
      #expect(try await store.results(assessmentID: identifier(2)).isEmpty)
      #expect(try await store.results(assessmentID: identifier(1) + "\0").isEmpty)
    }
  }
}
