import Instruments
import Testing

@Suite("Scales")
struct ScaleTests {
  static let rising = Scale.number([
    .init(value: 0, level: 0), .init(value: 10, level: 1), .init(value: 20, level: 3),
    .init(value: 40, level: 4),
  ])
  static let falling = Scale.number([
    .init(value: 0, level: 4), .init(value: 5, level: 3), .init(value: 15, level: 2),
  ])

  @Test(
    "A number is read on straight lines and clamped at both ends",
    arguments: [
      (rising, -3.0, 0.0), (rising, 0, 0), (rising, 5, 0.125), (rising, 10, 0.25), (rising, 15, 0.5),
      (rising, 30, 0.875), (rising, 40, 1), (rising, 1e300, 1), (falling, -1, 1), (falling, 10, 0.625),
      (falling, 15, 0.5), (falling, 99, 0.5),
    ]
  )
  func numbers(scale: Scale, number: Double, score: Double) {
    #expect(isClose(scale.score(of: .number(number)), score))
  }

  @Test("Levels and choices")
  func levels() {
    #expect((0...4).map { Scale.maturity.score(of: .level($0)) } == [0, 0.25, 0.5, 0.75, 1])
    #expect(Answer.Choice.allCases.map { Scale.yesPartialNo.score(of: .choice($0)) } == [1, 0.5, 0])
  }

  @Test(
    "What a scale does not take has no score",
    arguments: [
      (Scale.maturity, Answer.Value.level(5)), (.maturity, .level(-1)), (.maturity, .choice(.yes)),
      (.maturity, .unknown), (.yesPartialNo, .level(1)), (rising, .level(1)), (rising, .number(.nan)),
      (rising, .number(.infinity)), (rising, .withheld),
    ]
  )
  func refused(scale: Scale, value: Answer.Value) {
    #expect(scale.score(of: value) == nil)
  }

  @Test("The value of a score is the least that reaches it")
  func valueOfScore() {
    #expect(Scale.maturity.value(scoringAtLeast: 0.75) == .level(3))
    #expect(Scale.yesPartialNo.value(scoringAtLeast: 0.75) == .choice(.yes))
    #expect(Scale.yesPartialNo.value(scoringAtLeast: 0.5) == .choice(.partial))
    #expect(Self.rising.value(scoringAtLeast: 0.75) == .number(20))
    #expect(Self.rising.value(scoringAtLeast: 0.5) == .number(15))
    #expect(Self.falling.value(scoringAtLeast: 0.75) == .number(5))
    #expect(Self.falling.value(scoringAtLeast: 0.625) == .number(10))
    #expect(Scale.number([.init(value: 1, level: 2)]).value(scoringAtLeast: 0.75) == nil)
  }
}
