import Foundation
import Testing

@testable import Assessments

@Suite("Due times")
struct DueTimesTests {
  /// Found by a program of another language that walks through every minute: `due_times.py`.
  struct Case: Decodable, CustomTestStringConvertible {
    let expression: String
    let zone: String
    let begin: Int64
    let end: Int64
    let times: [Int64]

    var testDescription: String { "\(expression) \(zone)" }
  }

  static var cases: [Case] {
    get throws {
      let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("due-times.json")
      return try JSONDecoder().decode([Case].self, from: Data(contentsOf: url))
    }
  }

  @Test("Forwards: those that a walk through every minute finds, also where clocks change", arguments: try cases)
  func forwards(_ known: Case) throws {
    let due = try #require(DueTimes(try CronExpression(known.expression), zone: known.zone))
    var found: [Int64] = []
    var time = known.begin - 1
    while let next = due.next(after: time), next < known.end {
      found.append(next)
      time = next
    }
    #expect(found == known.times)
  }

  @Test("Backwards: the same, and none before the start", arguments: try cases)
  func backwards(_ known: Case) throws {
    let due = try #require(DueTimes(try CronExpression(known.expression), zone: known.zone))
    var found: [Int64] = []
    var time = known.end - 1
    while let last = due.latest(upTo: time, after: known.begin - 1) {
      found.append(last)
      time = last - 1
    }
    #expect(found.reversed() == known.times)
    #expect(due.count(after: known.begin - 1, before: known.end, limit: 10_000) == known.times.count)
  }

  @Test("A zone that there is not, and one that several places understand in their own way, is refused")
  func zones() throws {
    let expression = try CronExpression("0 0 * * *")
    #expect(DueTimes(expression, zone: "UTC") != nil)
    #expect(DueTimes(expression, zone: "America/Port-au-Prince") != nil)
    for zone in ["", "Mars/Olympus", "CST", "GMT+25:00", "europe/paris "] {
      #expect(DueTimes(expression, zone: zone) == nil, "\(zone)")
    }
  }

  @Test("29 February on a star's weekday is found years ahead")
  func farAhead() throws {
    // Sundays and Thursdays alone: every fourth day of the week, from Sunday on.
    let due = try #require(DueTimes(try CronExpression("0 0 29 2 */4"), zone: "UTC"))
    // From 1 March 2024 on: that of 2028 is a Tuesday, that of 2032 a Sunday.
    #expect(due.next(after: 1_709_251_200) == 1_961_625_600)
  }
}

@Suite("Due runs")
struct DueRunTests {
  private let hourly: DueTimes
  /// A full hour.
  private let start: Int64 = 1_767_225_600

  init() throws { hourly = try #require(DueTimes(try CronExpression("0 * * * *"), zone: "UTC")) }

  @Test("Before its time nothing is due; at its time it is, and is not late")
  func onTime() throws {
    #expect(DueRun(hourly, since: start, now: start + 3599) == nil)
    let run = try #require(DueRun(hourly, since: start, now: start + 3600))
    #expect(run.due == start + 3600)
    #expect(run.missed == 0)
    #expect(!run.isCatchUp)
  }

  @Test("A run is due once")
  func once() { #expect(DueRun(hourly, since: start + 3600, now: start + 3650) == nil) }

  @Test("Two missed runs give one, for the later of the two, marked as catching up")
  func twoMissed() throws {
    let run = try #require(DueRun(hourly, since: start, now: start + 2 * 3600 + 600))
    #expect(run.due == start + 2 * 3600)
    #expect(run.missed == 1)
    #expect(run.isCatchUp)
    #expect(DueRun(hourly, since: run.due, now: start + 2 * 3600 + 600) == nil)
  }

  @Test("One missed run gives one, marked as catching up")
  func oneMissed() throws {
    let run = try #require(DueRun(hourly, since: start, now: start + 3600 + DueRun.grace + 1))
    #expect(run.missed == 0)
    #expect(run.isCatchUp)
  }

  @Test("After months what was missed is counted up to a limit")
  func longAway() throws {
    let run = try #require(DueRun(hourly, since: start, now: start + 90 * 86_400))
    #expect(run.due == start + 90 * 86_400)
    #expect(run.missed == DueRun.countLimit)
  }

  @Test("A clock that went back makes nothing due again")
  func clockWentBack() { #expect(DueRun(hourly, since: start, now: start - 7200) == nil) }
}
