import Scoring
import Testing

@Suite("Quantiles")
struct SortedNumbersTests {
  @Test(
    "Lie on straight lines between neighbours in order",
    arguments: [(0, 1), (0.25, 1.75), (0.5, 2.5), (0.75, 3.25), (1, 4), (0.1, 1.3)]
  )
  func quantiles(level: Double, expected: Double) {
    #expect(abs(SortedNumbers([3, 1, 4, 2]).quantile(level) - expected) <= 1e-12)
  }

  @Test("Of a single number they are that number")
  func single() {
    for level in [0, 0.05, 0.5, 1] { #expect(SortedNumbers([0.7]).quantile(level) == 0.7) }
  }
}
