package import Foundation

/// Which of the copies in a folder are kept.
package struct BackupRetention: Sendable, Hashable {
  /// How many are kept, at least 1; `nil`: any number.
  package var count: Int?
  /// How many days each is kept, at least 1; `nil`: for ever.
  package var days: Int?

  package init(count: Int? = nil, days: Int? = nil) {
    self.count = count
    self.days = days
  }

  /// What `--keep` and `--keep-days` ask for.
  ///
  /// - Parameter place: Where the copies go: without a folder there is nothing to remove.
  /// - Throws: ``RetentionFault``.
  package init(keep: Int?, keepDays: Int?, in place: BackupPlace) throws(RetentionFault) {
    for (option, value) in [("--keep", keep), ("--keep-days", keepDays)] {
      guard let value else { continue }
      guard Self.range.contains(value) else {
        throw RetentionFault(description: "\(option): 1 to \(Self.range.upperBound), not \(value)")
      }
      guard place.isFolder else {
        throw RetentionFault(description: "\(option) needs --to with a folder that exists")
      }
    }
    self.init(count: keep, days: keepDays)
  }

  /// Name of a copy made now, for example "capacity-20260401T120000Z.sqlite".
  static func name(at time: Date) -> String { prefix + time.formatted(style) + suffix }

  /// The copies that go: beyond the count, or too old. Names of any other form are not ours, and stay.
  ///
  /// - Parameters:
  ///   - names: All names in the folder.
  ///   - newest: The copy that was just made and found sound: it stays, whatever its name says of its age.
  ///   - now: Days are 24 hours back from here.
  func surplus(among names: [String], newest: String, now: Date) -> [String] {
    let earlier = names.filter { $0 != newest }.compactMap { name in Self.time(of: name).map { (name, $0) } }
      .sorted { $0.1 > $1.1 }
    return earlier.enumerated().filter { index, copy in
      let isBeyond = count.map { index + 1 >= max($0, 1) } ?? false
      let isOld = days.map { copy.1 < now.addingTimeInterval(-86_400 * Double($0)) } ?? false
      return isBeyond || isOld
    }.map(\.element.0)
  }

  private static func time(of name: String) -> Date? {
    guard name.hasPrefix(prefix), name.hasSuffix(suffix),
      let time = try? Date(String(name.dropFirst(prefix.count).dropLast(suffix.count)), strategy: style)
    else { return nil }
    // The strategy takes what follows a time in its stride: "...Z-before-upgrade" was put aside by somebody.
    return Self.name(at: time) == name ? time : nil
  }

  private static let range = 1...100_000
  private static let prefix = "capacity-"
  private static let suffix = ".sqlite"
  private static let style = Date.ISO8601FormatStyle(dateSeparator: .omitted, timeSeparator: .omitted)
}

/// What is wrong with `--keep` or `--keep-days`, in words for the command line.
package struct RetentionFault: Error, Hashable, CustomStringConvertible {
  package let description: String
}
