internal import ProtobufC

/// When something is due, as cron's five fields say it: minute, hour, day of month, month, day of week.
///
/// The usual set of Vixie's cron: lists, ranges, steps, names of months and days in English, `@hourly`, `@daily`,
/// `@midnight`, `@weekly`, `@monthly`, `@yearly`, `@annually`. Where both day fields are restricted, a day that meets
/// either is meant; where one of them begins with `*`, both must be met.
package struct CronExpression: Sendable, Hashable {
  /// As it was given.
  package let text: String
  let minutes: CronField
  let hours: CronField
  private let days: CronField
  private let months: CronField
  private let weekdays: CronField

  /// - Throws: ``CronFault``, also for an expression that is never due (`0 0 31 2 *`).
  package init(_ text: String) throws(CronFault) {
    let short = text.split { $0 == " " || $0 == "\t" }
    let fields: [Substring]
    if let name = short.first, name.hasPrefix("@") {
      guard short.count == 1, let meaning = Self.names[name.lowercased()] else {
        throw CronFault(
          field: "expression",
          found: text,
          allowed: "five fields or one of \(Self.names.keys.sorted().joined(separator: ", "))"
        )
      }
      fields = meaning.split(separator: " ")
    } else {
      fields = short
    }
    guard fields.count == 5 else {
      throw CronFault(
        field: "expression",
        found: fields.isEmpty ? "nothing" : "\(fields.count) field\(fields.count == 1 ? "" : "s")",
        allowed: "five fields: minute, hour, day of month, month, day of week (\"0 6 * * mon\")"
      )
    }
    self.text = text
    minutes = try CronField(fields[0], .minute)
    hours = try CronField(fields[1], .hour)
    days = try CronField(fields[2], .day)
    months = try CronField(fields[3], .month)
    weekdays = try CronField(fields[4], .weekday)
    guard hasDays else {
      throw CronFault(field: "day of month", found: String(fields[2]), allowed: "a day that one of the months has")
    }
  }

  /// Whether a day, counted from 1 January 1970, is one of those that are meant.
  func includes(day: Int64) -> Bool {
    let date = CivilDate(daysSince1970: day)
    guard months.contains(Int(date.month)) else { return false }
    // 1 January 1970 was a Thursday.
    let weekday = Int(((day + 4) % 7 + 7) % 7)
    let (meetsDay, meetsWeekday) = (days.contains(Int(date.day)), weekdays.contains(weekday))
    return bothRestricted ? meetsDay || meetsWeekday : meetsDay && meetsWeekday
  }

  private var bothRestricted: Bool { !days.beginsWithStar && !weekdays.beginsWithStar }

  /// Whether the time of day is given by numbers alone. What is due every hour or every few minutes goes on through a
  /// change of the clock; what is due at a time of day is due once a day, whatever the clock does.
  var isAtFixedTimes: Bool { !minutes.beginsWithStar && !hours.beginsWithStar }

  private var hasDays: Bool {
    let longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return bothRestricted
      || months.values.contains { month in days.values.contains { $0 <= longest[month - 1] } }
  }

  private static let names = [
    "@hourly": "0 * * * *", "@daily": "0 0 * * *", "@midnight": "0 0 * * *", "@weekly": "0 0 * * 0",
    "@monthly": "0 0 1 * *", "@yearly": "0 0 1 1 *", "@annually": "0 0 1 1 *",
  ]
}

/// What is wrong with a cron expression.
package struct CronFault: Error, Sendable, Hashable {
  /// "minute", "hour", "day of month", "month", "day of week", or "expression".
  package let field: String
  package let found: String
  package let allowed: String
}
