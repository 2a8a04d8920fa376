internal import TestSupport
import Scoring
import Testing

@Suite("Cohorts of states")
struct CohortTests {
  @Test("Percentiles are mid-ranks: equal states stand together")
  func percentiles() {
    #expect(Cohort([0.2, 0.4, 0.4, 0.8, 1]).percentiles == [10, 40, 40, 70, 90])
    #expect(Cohort([0.4, 0.4 + 1e-12]).percentiles == [50, 50])
    #expect(Cohort([0.3]).percentiles == [50])
    #expect(Cohort([]).percentiles.isEmpty)
  }

  @Test("Percentiles of any cohort lie around 50, and keep the order of the scores")
  func meanPercentile() {
    var generator = SeededGenerator(seed: 8)
    for count in 1...40 {
      let scores = (0..<count).map { _ in Double.random(in: 0...1, using: &generator) }
      let percentiles = Cohort(scores).percentiles
      #expect(isClose(percentiles.reduce(0, +) / Double(count), 50))
      #expect(zip(scores, percentiles).sorted { $0.0 < $1.0 }.map(\.1) == percentiles.sorted())
    }
  }

  @Test("Quartiles and median are interpolated; without states there are none")
  func quartiles() {
    #expect(Cohort([0.3, 0, 0.1, 0.2]).quartiles.map { isClose($0.lower, 0.075) && isClose($0.upper, 0.225) } == true)
    #expect(isClose(Cohort([0.3, 0, 0.1, 0.2]).quartiles?.median, 0.15))
    #expect(Cohort([1, 0.4, 0.2, 0.8, 0.4]).quartiles == .init(lower: 0.4, median: 0.4, upper: 0.8))
    #expect(Cohort([]).quartiles == nil)
  }

  @Test("Five scored states are enough, four are not")
  func size() {
    #expect(Cohort([0, 0, 0, 0, 0]).isLargeEnough)
    #expect(!Cohort([0, 0, 0, 0]).isLargeEnough)
  }
}
