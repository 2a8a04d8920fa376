internal import Instruments

/// The four streams that draws take their numbers from.
///
/// They start from the seed and the state's code, so that rounds and views of one state share all draws, and that
/// states share the draws of the weights: what differs between two scorecards is what was answered.
struct DrawStreams: Sendable {
  var weights: SplitMix64
  var answers: SplitMix64
  var respondent: SplitMix64
  var aggregation: SplitMix64

  init(seed: UInt64, stateCode: String) {
    let word = Self.word(of: stateCode)
    weights = SplitMix64(seed: seed)
    answers = SplitMix64(seed: seed ^ word)
    respondent = SplitMix64(seed: seed ^ word ^ 0x0EE)
    aggregation = SplitMix64(seed: seed ^ 0xA66)
  }

  /// The first eight bytes, big-endian, of SHA-256 of a state's code in UTF-8.
  static func word(of stateCode: String) -> UInt64 {
    ContentDigest.bytes(of: Array(stateCode.utf8)).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
