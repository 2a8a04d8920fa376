internal import Testing

@testable import Assessments

@Suite("Numbers of explanations")
struct ExplainedNumberTests {
  @Test(
    "Not quite all is never called 100 %, nor little nothing",
    arguments: [
      (0.0, "0 %"), (0.0001, "<0.1 %"), (0.0005, "0.1 %"), (0.625, "62.5 %"), (0.9996, ">99.9 %"), (1, "100 %"),
    ]
  )
  func percent(share: Double, text: String) { #expect(SpokenNumber.percent(share) == text) }

  @Test("Two shares that are not the same are told apart")
  func apart() {
    #expect(SpokenNumber.percents(0.5, 0.6) == ("50 %", "60 %"))
    #expect(SpokenNumber.percents(0.59996, 0.6) == ("59.996 %", "60 %"))
  }

  @Test(
    "A level is called whole only if it is",
    arguments: [(0.25, "level 1"), (0.2493, "level 0.997"), (0.65, "level 2.6"), (1.0, "level 4"), (0, "level 0")]
  )
  func level(score: Double, text: String) { #expect(SpokenNumber.level(score) == text) }

  @Test("Distances have their unit, and lists their end")
  func words() {
    #expect([0, 0.5, 1, 2].map(SpokenNumber.levels) == ["0 levels", "0.5 levels", "1 level", "2 levels"])
    #expect(SpokenNumber.list([]) == "" && SpokenNumber.list(["A"]) == "A")
    #expect(SpokenNumber.list(["A", "B", "C"]) == "A, B and C")
    #expect(SpokenNumber.list((1...8).map(String.init)) == "1, 2, 3, 4, 5 and 3 more")
    #expect(SpokenNumber.plain(-0.00001) == "0" && SpokenNumber.plain(.nan) == "?")
  }
}
