/// Ids that sort by the time at which they were made (github.com/ulid/spec): 48 bits of time, 80 of chance, in
/// Crockford's base 32.
package enum ULID {
  /// - Parameters:
  ///   - milliseconds: Since 1970, UTC; taken modulo 2^48.
  ///   - generator: The source of chance.
  package static func make(milliseconds: Int64, using generator: inout some RandomNumberGenerator) -> String {
    let time = UInt64(bitPattern: milliseconds) & (1 << 48 - 1)
    let chance = (generator.next() as UInt64, generator.next() as UInt64)
    var digits: [Character] = []
    for shift in stride(from: 45, through: 0, by: -5) { digits.append(alphabet[Int(time >> UInt64(shift) & 31)]) }
    for bits in [chance.0, chance.1] {
      for shift in stride(from: 35, through: 0, by: -5) { digits.append(alphabet[Int(bits >> UInt64(shift) & 31)]) }
    }
    return String(digits)
  }

  /// Whether a text has the form of such an id.
  package static func isWellFormed(_ text: String) -> Bool {
    text.count == 26 && text.allSatisfy(alphabet.contains)
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
}
