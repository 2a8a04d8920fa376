import Foundation
import Instruments
import Testing

/// Beside `printf`: exact halves, what only looks like one, what is large and small.
@Suite("Numbers in decimals")
struct DecimalTextTests {
  @Test("Each is rounded as printf rounds it", arguments: 0...9)
  func printf(decimals: Int) {
    for value in Self.values(decimals) {
      var expected = String(format: "%.\(decimals)f", value)
      if !expected.contains(where: { ("1"..."9").contains($0) }), expected.hasPrefix("-") { expected.removeFirst() }
      #expect(DecimalText.fixed(value, decimals) == expected, "\(value) with \(decimals)")
      while expected.contains("."), expected.hasSuffix("0") { expected.removeLast() }
      if expected.hasSuffix(".") { expected.removeLast() }
      #expect(DecimalText.trimmed(value, decimals) == expected, "\(value) with \(decimals) at most")
    }
  }

  @Test("What is no number is told", arguments: [Double.nan, .infinity, -.infinity])
  func notFinite(value: Double) {
    #expect(DecimalText.fixed(value, 2) == "?")
    #expect(DecimalText.trimmed(value, 2) == "?")
  }

  private static func values(_ decimals: Int) -> [Double] {
    var generator = SystemRandomNumberGenerator()
    var values = [
      0, 0.125, 0.375, 2.5, 3.5, 1.005, 1.015, 2.675, 0.285, 1e-300, 4e-5, 100, 123_456_789.987_654_321, 9e15, 1e22,
    ]
    for _ in 0..<2_000 {
      // Halves of the last decimal, and their neighbours.
      let half = (Double(Int.random(in: 0...100_000, using: &generator)) + 0.5) / pow(10, Double(decimals))
      values += [half, half.nextUp, half.nextDown, Double(Int.random(in: 0...4_096, using: &generator)) / 1_024]
      values += [Double.random(in: 0...1, using: &generator), Double.random(in: 0...1e9, using: &generator)]
    }
    return values + values.map(-)
  }
}
