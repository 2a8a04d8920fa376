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

  @Test("Only what is whole is called whole")
  func whole() { #expect(SpokenNumber.levels(1.0000001) == "1.0000001 levels") }
}
