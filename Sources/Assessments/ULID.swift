/// Ids that sort by the time at which they were made (github.com/ulid/spec): 48 bits of time, 80 of chance, in
/// Crockford's base 32.
package enum ULID {
  /// - Parameters:
  ///   - milliseconds: Since 1970, UTC; taken modulo 2^48.
  ///   - generator: The source of chance.
  package static func make(milliseconds: Int64, using generator: inout some RandomNumberGenerator) -> String {
    Parts(milliseconds: milliseconds, using: &generator).text
  }

  /// Whether a text has the form of such an id.
  package static func isWellFormed(_ text: String) -> Bool {
    text.count == 26 && text.allSatisfy(alphabet.contains)
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
}

extension ULID {
  /// What an id is made of.
  struct Parts: Sendable, Hashable {
    /// Milliseconds since 1970, 48 bits.
    var time: UInt64
    /// Upper and lower half of the chance, 40 bits each.
    var upper: UInt64
    var lower: UInt64

    init(time: UInt64, upper: UInt64, lower: UInt64) {
      self.time = time & (1 << 48 - 1)
      self.upper = upper & Self.half
      self.lower = lower & Self.half
    }

    init(milliseconds: Int64, using generator: inout some RandomNumberGenerator) {
      self.init(time: UInt64(bitPattern: milliseconds), upper: generator.next(), lower: generator.next())
    }

    /// - Parameter text: An id; `nil` if it has another form.
    init?(_ text: String) {
      guard ULID.isWellFormed(text) else { return nil }
      let digits = text.compactMap(ULID.alphabet.firstIndex).map(UInt64.init)
      let number = { (digits: ArraySlice<UInt64>) in digits.reduce(0) { $0 << 5 | $1 } }
      self.init(time: number(digits[..<10]), upper: number(digits[10..<18]), lower: number(digits[18...]))
    }

    /// The next id of all: the chance counts on, and carries into the time where it is used up.
    var successor: Parts {
      if lower < Self.half { return Parts(time: time, upper: upper, lower: lower + 1) }
      if upper < Self.half { return Parts(time: time, upper: upper + 1, lower: 0) }
      return Parts(time: time + 1, upper: 0, lower: 0)
    }

    var text: String {
      var digits: [Character] = []
      for shift in stride(from: 45, through: 0, by: -5) { digits.append(alphabet[Int(time >> UInt64(shift) & 31)]) }
      for bits in [upper, lower] {
        for shift in stride(from: 35, through: 0, by: -5) { digits.append(alphabet[Int(bits >> UInt64(shift) & 31)]) }
      }
      return String(digits)
    }

    private static let half: UInt64 = 1 << 40 - 1
  }
}
