import Foundation
import Testing

@testable import Assessments

@Suite("Rounding in sentences")
struct NumberRoundingTests {
  @Test(
    "A number has the decimals that it needs",
    arguments: [
      (0.0, "0"), (-0.0, "0"), (-0.00001, "0"), (1, "1"), (-1, "-1"), (0.5, "0.5"), (0.05, "0.05"),
      (12.3456, "12.3456"), (12.34564, "12.3456"), (12.34566, "12.3457"), (99.99999, "100"), (-2.25, "-2.25"),
      (1e15, "1000000000000000"), (.nan, "?"), (.infinity, "?"),
    ]
  )
  func plain(value: Double, text: String) { #expect(SpokenNumber.plain(value) == text) }

  /// What `printf` says, without the zeros at its end: exact halves, what only looks like one, what is large and small.
  @Test("Each is rounded as printf rounds it", arguments: 0...9)
  func printf(decimals: Int) {
    var generator = SystemRandomNumberGenerator()
    var values = [
      0.125, 0.375, 2.5, 3.5, 1.005, 1.015, 2.675, 0.285, 1e-300, 4e-5, 123_456_789.987_654_321, 9e15, 1e22,
    ]
    for _ in 0..<2_000 {
      // Halves of the last decimal, and their neighbours.
      let half = (Double(Int.random(in: 0...100_000, using: &generator)) + 0.5) / pow(10, Double(decimals))
      values += [half, half.nextUp, half.nextDown, Double(Int.random(in: 0...4_096, using: &generator)) / 1_024]
      values += [Double.random(in: 0...1, using: &generator), Double.random(in: 0...1e9, using: &generator)]
    }
    for value in values + values.map(-) {
      var expected = String(format: "%.\(decimals)f", value)
      while expected.contains("."), expected.hasSuffix("0") { expected.removeLast() }
      if expected.hasSuffix(".") { expected.removeLast() }
      if expected == "-0" { expected = "0" }
      #expect(SpokenNumber.trimmed(value, decimals) == expected, "\(value) with \(decimals)")
    }
  }

  @Test("Only what is whole is called whole")
  func whole() { #expect(SpokenNumber.levels(1.0000001) == "1.0000001 levels") }
}
