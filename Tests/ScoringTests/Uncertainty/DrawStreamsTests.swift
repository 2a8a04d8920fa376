import Testing

@testable import Scoring

@Suite("The streams of random numbers")
struct DrawStreamsTests {
  @Test("SplitMix64 gives the numbers that its authors publish for seed 1234567")
  func generator() {
    var generator = SplitMix64(seed: 1_234_567)
    let published: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    #expect(published.map { _ in generator.next() } == published)
  }

  @Test("Uniform numbers are the upper 53 bits")
  func uniform() {
    var (bits, generator) = (SplitMix64(seed: 3), SplitMix64(seed: 3))
    for _ in 0..<1_000 {
      let number = generator.uniform()
      #expect(number == Double(bits.next() / 2048) / 9_007_199_254_740_992 && number < 1)
    }
  }

  @Test("A state enters by the first eight bytes of its code's digest, as the worked cases say")
  func stateWord() throws {
    for item in try WorkedUncertainty.read().cases {
      let word = DrawStreams.word(of: item.response.state_code)
      #expect("0x" + String(word, radix: 16) == item.response.r)
    }
  }

  @Test("States share the draws of weights and aggregation, and no others")
  func shared() {
    var (one, two) = (DrawStreams(seed: 42, stateCode: "XAA"), DrawStreams(seed: 42, stateCode: "XAB"))
    #expect(one.weights.next() == two.weights.next())
    #expect(one.aggregation.next() == two.aggregation.next())
    let own = [one.answers.next(), one.respondent.next(), two.answers.next(), two.respondent.next()]
    #expect(Set(own).count == 4)
  }
}
