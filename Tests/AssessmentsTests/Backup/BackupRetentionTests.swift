import Foundation
import Testing

@testable import Assessments

@Suite("Which copies are kept")
struct BackupRetentionTests {
  /// 2026-04-10T12:00:00Z.
  private let now = Date(timeIntervalSince1970: 1_775_822_400)

  /// Names of copies made so many days ago, and one made now.
  private func names(_ days: [Int]) -> [String] { days.map { BackupRetention.name(at: now - 86_400 * Double($0)) } }

  private func kept(_ retention: BackupRetention, _ days: [Int]) -> [Int] {
    let surplus = retention.surplus(among: names(days).shuffled(), newest: names([0])[0], now: now)
    return days.filter { !surplus.contains(names([$0])[0]) }
  }

  @Test("A copy is named after its second, in UTC")
  func name() {
    #expect(BackupRetention.name(at: now) == "capacity-20260410T120000Z.sqlite")
  }

  @Test("Without limits all stay")
  func unlimited() {
    #expect(kept(BackupRetention(), [0, 1, 9999]) == [0, 1, 9999])
  }

  @Test("The count takes the new copy in, and keeps the newest")
  func count() {
    #expect(kept(BackupRetention(count: 3), [0, 1, 2, 3, 4]) == [0, 1, 2])
    #expect(kept(BackupRetention(count: 1), [0, 1, 2]) == [0])
    #expect(kept(BackupRetention(count: 9), [0, 1, 2]) == [0, 1, 2])
  }

  @Test("A copy of exactly so many days stays, an older one goes")
  func days() {
    #expect(kept(BackupRetention(days: 7), [0, 6, 7, 8, 30]) == [0, 6, 7])
  }

  @Test("With both limits a copy goes that breaks one of them")
  func both() {
    #expect(kept(BackupRetention(count: 3, days: 1), [0, 1, 2, 3]) == [0, 1])
    #expect(kept(BackupRetention(count: 2, days: 3), [0, 1, 2, 3]) == [0, 1])
  }

  @Test("The new copy stays, though the clock went back and older ones seem newer")
  func clockWentBack() {
    #expect(kept(BackupRetention(count: 1, days: 1), [0, -1, -2]) == [0])
  }

  @Test("Options out of range, or without a folder, are told by name")
  func options() throws {
    let (folder, file) = (BackupPlace("/tmp"), BackupPlace("/tmp/\(UUID().uuidString).sqlite"))
    #expect(try BackupRetention(keep: 3, keepDays: 100_000, in: folder) == BackupRetention(count: 3, days: 100_000))
    #expect(try BackupRetention(keep: nil, keepDays: nil, in: file) == BackupRetention())
    let faults: [(Int?, Int?, BackupPlace, String)] = [
      (0, nil, folder, "--keep: 1 to 100000, not 0"), (nil, 100_001, folder, "--keep-days: 1 to 100000, not 100001"),
      (1, nil, file, "--keep needs --to with a folder that exists"),
      (nil, 1, file, "--keep-days needs --to with a folder that exists"),
    ]
    for (keep, days, place, words) in faults {
      let fault = #expect(throws: RetentionFault.self) { try BackupRetention(keep: keep, keepDays: days, in: place) }
      #expect(fault?.description == words)
    }
  }

  @Test(
    "What has no such name is not ours",
    arguments: [
      "capacity-notes.sqlite", "capacity-20200101T000000Z.sqlite.part", "capacity-.sqlite", "capacity.sqlite",
      "capacity-20200101T000000Z-before-upgrade.sqlite", "capacity-20200101T000000Z copy.sqlite",
      "capacity-20200101T000000Z.keep-for-court.sqlite", "capacity-2020-01-01T00:00:00Z.sqlite",
      "capacity- 20200101T000000Z.sqlite", "capacity-20200101T000000+00.sqlite", "capacity-20200101T240000Z.sqlite",
      "other-20200101T000000Z.sqlite", "capacity-20200101T000000Z.txt",
    ]
  )
  func strangers(name: String) {
    #expect(BackupRetention(count: 1, days: 1).surplus(among: [name], newest: "", now: now).isEmpty)
  }
}
