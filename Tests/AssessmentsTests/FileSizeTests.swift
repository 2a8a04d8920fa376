internal import CapacityProtos
internal import Foundation
internal import GRDB
internal import ProtobufC
internal import Testing

@testable import Assessments

@Suite("The size of the file")
struct FileSizeTests {
  @Test(
    "A response of 20 KB takes at most 30 KB of file, with its assessment and all indexes",
    arguments: Text.allCases
  )
  func size(text: Text) async throws {
    let service = try TestService()
    let base = try service.sample("state-b")
    var generator = SystemRandomNumberGenerator()
    var bytes: [Int] = []
    // The first ones fill pages that were there.
    for number in 0..<40 {
      let code = UInt8(ascii: "A") + UInt8(number % 26)
      var response = base
      response.stateCode = "XA" + String(UnicodeScalar(code))
      response.round = "\(2000 + number)-1"
      var missing = 20_000 - (try response.encoded().count)
      for id in base.answers.keys.sorted().cycled(8) where missing > 0 {
        let piece = text.piece(using: &generator)
        response.answers[id]?.comment += piece
        missing -= piece.utf8.count
      }
      #expect((20_000..<21_000).contains(try response.encoded().count))
      _ = try await service.submit(response)
      bytes.append(try await service.fileBytes())
    }
    let each = (bytes[39] - bytes[9]) / 30
    #expect(each <= 30 << 10, "\(each) bytes a response")
    // The bound must be able to fail: it does for what is stored as it is.
    #expect(each > 5 << 10)
  }

  /// What a response's comments are made of.
  enum Text: CaseIterable {
    /// As people write.
    case words
    /// Printable characters by chance: as hard to pack as text can be.
    case noise

    func piece(using generator: inout some RandomNumberGenerator) -> String {
      switch self {
      case .words:
        let words = [
          "the", "law", "was", "amended", "in", "part", "and", "police", "units", "report", "each", "year", "to",
          "parliament", "under", "oversight", "training", "evidence", "requests", "abroad", "courts", "need", "more",
        ]
        return (0..<20).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ") + ". "
      case .noise:
        return String((0..<100).map { _ in Character(UnicodeScalar(UInt8.random(in: 33...126, using: &generator))) })
      }
    }
  }
}

extension [String] {
  /// The same elements `count` times over.
  fileprivate func cycled(_ count: Int) -> [String] { (0..<count).flatMap { _ in self } }
}

extension TestService {
  /// Bytes of the database file once the log is in it.
  fileprivate func fileBytes() async throws -> Int {
    let database = try DatabaseQueue(path: file)
    let pages = try await database.writeWithoutTransaction { database in
      _ = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(PASSIVE)")
      return try (Int.fetchOne(database, sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"))
    }
    try database.close()
    return pages ?? 0
  }
}
