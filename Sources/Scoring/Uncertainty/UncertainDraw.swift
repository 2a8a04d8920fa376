internal import Instruments

/// One draw of all that is uncertain about a state, before any answer is looked at.
///
/// The streams are read in the method's order whatever was answered, so that the n-th draw of two rounds, or of two
/// views, differs only where the answers do. Arrays by position, filled anew by every draw: no allocation.
struct UncertainDraw {
  /// By position: the perturbed weights.
  private(set) var weights: [Double]
  /// By position: the first uniform number of the answers stream, and the second.
  private(set) var firsts: [Double]
  private(set) var seconds: [Double]
  /// The respondent's habit of rating high or low, -1 to 1.
  private(set) var habit = 0.0
  /// Whether a total is a geometric mean, where that is drawn.
  private(set) var isGeometric = false

  private var streams: DrawStreams
  private var domainFactors: [Double]
  private let domains: [Range<Int>]
  private let baseWeights: [Double]
  private let lowFactor: Double
  private let factorSpan: Double

  /// - Parameters:
  ///   - instrument: Its order is the order of the draws.
  ///   - rules: How far weights move.
  ///   - seed: The rules' own, or the second sample's.
  ///   - stateCode: Whose draws.
  init(for instrument: Instrument, rules: UncertaintyRules, seed: UInt64, stateCode: String) {
    let count = instrument.indicators.count
    weights = Array(repeating: 0, count: count)
    firsts = weights
    seconds = weights
    streams = DrawStreams(seed: seed, stateCode: stateCode)
    domainFactors = Array(repeating: 0, count: instrument.domains.count)
    var start = 0
    domains = instrument.domains.map { domain in
      defer { start += domain.indicators.count }
      return start..<start + domain.indicators.count
    }
    baseWeights = instrument.weights
    lowFactor = rules.weightFactorLow
    factorSpan = rules.weightFactorSpan
  }

  /// Takes the next draw.
  mutating func advance() {
    for domain in domainFactors.indices {
      domainFactors[domain] = lowFactor + factorSpan * streams.weights.uniform()
    }
    for domain in domains.indices {
      let domainFactor = domainFactors[domain]
      for position in domains[domain] {
        let factor = lowFactor + factorSpan * streams.weights.uniform()
        weights[position] = baseWeights[position] * domainFactor * factor
      }
    }
    for position in firsts.indices {
      firsts[position] = streams.answers.uniform()
      seconds[position] = streams.answers.uniform()
    }
    let (first, second) = (streams.respondent.uniform(), streams.respondent.uniform())
    habit = first + second - 1
    isGeometric = streams.aggregation.uniform() < 0.5
  }
}
