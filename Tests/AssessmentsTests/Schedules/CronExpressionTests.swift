import Testing

@testable import Assessments

@Suite("Cron expressions")
struct CronExpressionTests {
  @Test(
    "Lists, ranges, steps and names are read",
    arguments: zip(
      ["0 6 * * *", "*/20 1-3 * * *", "0,30 8-18/5 * * *", "5 23 * * *"],
      [
        ([0], [6]), (Array(stride(from: 0, to: 60, by: 20)), [1, 2, 3]), ([0, 30], [8, 13, 18]), ([5], [23]),
      ]
    )
  )
  func reading(text: String, expected: ([Int], [Int])) throws {
    let expression = try CronExpression(text)
    #expect(expression.minutes.values == expected.0)
    #expect(expression.hours.values == expected.1)
  }

  @Test(
    "Different words for the same days mean the same",
    arguments: [
      ("0 0 * * 0", "0 0 * * 7"), ("0 0 * * SUN", "0 0 * * sun"), ("0 0 * * fri-sun", "0 0 * * 5,6,0"),
      ("0 0 1 jan,dec *", "0 0 1 1,12 *"), ("@weekly", "0 0 * * 0"), ("@Monthly", "0 0 1 * *"),
      ("  0\t0 *  * 1-5 ", "0 0 * * mon-fri"),
    ]
  )
  func sameDays(one: String, other: String) throws {
    let (one, other) = (try CronExpression(one), try CronExpression(other))
    for day in Int64(20_000)..<20_400 { #expect(one.includes(day: day) == other.includes(day: day)) }
  }

  @Test("With both day fields restricted either is enough; with a star in one both are needed")
  func dayRule() throws {
    // 13 February 2026 was a Friday, day 20,497.
    let either = try CronExpression("0 0 13 * fri")
    #expect(either.includes(day: 20_497) && either.includes(day: 20_504) && either.includes(day: 20_556))
    let both = try CronExpression("0 0 */4 * fri")
    #expect(both.includes(day: 20_497))
    #expect(!both.includes(day: 20_504) && !both.includes(day: 20_498))
  }

  @Test(
    "A fault names the field, what was found and what would do",
    arguments: [
      ("60 0 * * *", "minute", "60"), ("0 24 * * *", "hour", "24"), ("0 0 0 * *", "day of month", "0"),
      ("0 0 * 13 *", "month", "13"), ("0 0 * * 8", "day of week", "8"), ("0 0 * foo *", "month", "foo"),
      ("0 0 * * L", "day of week", "L"), ("1, 0 * * *", "minute", "nothing"), ("*/0 0 * * *", "minute", "*/0"),
      ("1-2-3 0 * * *", "minute", "1-2-3"), ("-1 0 * * *", "minute", "-1"), ("+1 0 * * *", "minute", "+1"),
      ("30-10 0 * * *", "minute", "30-10"), ("5/10 0 * * *", "minute", "5/10"), ("0 0 31 feb *", "day of month", "31"),
      ("0 0 30-31 2 */2", "day of month", "30-31"), ("* * * *", "expression", "4 fields"),
      ("* * * * * *", "expression", "6 fields"), ("", "expression", "nothing"), ("@reboot", "expression", "@reboot"),
      ("99999999999999999999 0 * * *", "minute", "99999999999999999999"), ("1/2/3 0 * * *", "minute", "1/2/3"),
    ]
  )
  func faults(text: String, field: String, found: String) {
    do throws(CronFault) {
      _ = try CronExpression(text)
      Issue.record("\(text) was read")
    } catch {
      #expect(error.field == field)
      #expect(error.found == found)
      #expect(!error.allowed.isEmpty)
    }
  }
}
