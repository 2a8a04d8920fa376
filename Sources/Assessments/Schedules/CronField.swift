/// The values of one field of a cron expression.
struct CronField: Sendable, Hashable {
  /// Bit n stands for the value n.
  private(set) var bits: UInt64 = 0
  /// `*` or `*/n`: what cron's rules for days and for changes of the clock ask.
  let beginsWithStar: Bool

  func contains(_ value: Int) -> Bool { bits >> UInt64(value) & 1 == 1 }

  /// In ascending order.
  var values: [Int] { (0..<64).filter(contains) }

  /// Reads a list of values, ranges and steps: `*`, `*/15`, `1-5`, `mon-fri`, `0-30/10`, `1,15`.
  ///
  /// - Throws: ``CronFault`` that names the part that cannot be read.
  init(_ text: Substring, _ kind: Kind) throws(CronFault) {
    beginsWithStar = text.hasPrefix("*")
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "/", omittingEmptySubsequences: false)
      guard let first = pieces.first, pieces.count <= 2 else { throw kind.fault(part) }
      let range = try kind.range(first, of: part)
      var step = 1
      if pieces.count == 2 {
        guard first == "*" || first.contains("-") else {
          throw CronFault(
            field: kind.name,
            found: String(part),
            allowed: "a range before the step: \(first)-N/\(pieces[1])"
          )
        }
        guard let number = Self.number(pieces[1]), number > 0, number <= kind.last else { throw kind.fault(part) }
        step = number
      }
      // 7 is Sunday too.
      for value in stride(from: range.lowerBound, through: range.upperBound, by: step) {
        bits |= 1 << UInt64(kind == .weekday ? value % 7 : value)
      }
    }
  }

  /// Digits alone: `Int` would take a sign.
  fileprivate static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}

extension CronField {
  enum Kind: CaseIterable {
    case minute
    case hour
    case day
    case month
    case weekday

    var name: String {
      switch self {
      case .minute: "minute"
      case .hour: "hour"
      case .day: "day of month"
      case .month: "month"
      case .weekday: "day of week"
      }
    }

    var first: Int { self == .day || self == .month ? 1 : 0 }

    var last: Int {
      switch self {
      case .minute: 59
      case .hour: 23
      case .day: 31
      case .month: 12
      case .weekday: 7
      }
    }

    /// In the order of their numbers, from ``first``.
    private var words: [String] {
      switch self {
      case .minute, .hour, .day: []
      case .month: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
      case .weekday: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
      }
    }

    fileprivate func range(_ text: Substring, of part: Substring) throws(CronFault) -> ClosedRange<Int> {
      if text == "*" { return first...(self == .weekday ? 6 : last) }
      let ends = text.split(separator: "-", omittingEmptySubsequences: false)
      guard ends.count <= 2, let from = ends.first, let to = ends.last, let low = value(from), var high = value(to)
      else {
        throw fault(part)
      }
      // "fri-sun": as the end of a range, Sunday comes after Saturday.
      if self == .weekday, high == 0, low > 0 { high = 7 }
      guard low <= high else {
        throw CronFault(field: name, found: String(part), allowed: "a range from the lower to the higher value")
      }
      return low...high
    }

    private func value(_ text: Substring) -> Int? {
      if let position = words.firstIndex(of: text.lowercased()) { return first + position }
      guard let number = CronField.number(text), number >= first, number <= last else { return nil }
      return number
    }

    fileprivate func fault(_ part: Substring) -> CronFault {
      let named = words.first.map { " or names from \($0) to \(words.last ?? $0)" } ?? ""
      return CronFault(
        field: name,
        found: part.isEmpty ? "nothing" : String(part),
        allowed: "\(first) to \(last)\(named), ranges (2-4), steps (*/2, 2-8/2), lists (1,3) or *"
      )
    }
  }
}
