internal import Instruments

extension ClaimSearch {
  private static let whole = 1e9

  /// The values of a fact that can make a difference.
  ///
  /// - Parameter limits: What the claim holds the fact against, in billionths, rising.
  func values(of fact: ClaimFact, _ items: [ClaimItem], limits: [Double]) -> [ClaimValue] {
    switch fact {
    case .word(let word, let item): places(of: word, items[item]).map(ClaimValue.place)
    case .safeguard(let position): safeguardValues(position, limits: limits)
    case .requestedKinds: kinds(items).map(ClaimValue.kinds)
    case .figure(.lowestServed, let item):
      items[item].item.serves.isEmpty ? [.absent] : [.absent] + numbersAndStretches(limits)
    case .figure: numbersAndStretches(limits)
    }
  }

  private func places(of word: Condition.WordFact, _ item: ClaimItem) -> [Int] {
    switch word {
    case .endUser: return Array(EndUser.allCases.indices)
    case .purpose: return Array(Purpose.allCases.indices)
    case .term: return Array(Ternary.allCases.indices)
    // One more, for a mitigation that is not given.
    case .mitigation: return Array(0...EvidenceGrade.allCases.count)
    case .ownTier: return Array((item.item.technology.floor?.rawValue ?? 0)..<RiskTier.allCases.count)
    case .kind, .itemFloor: return []
    }
  }

  /// All kinds of a request that holds these items.
  private func kinds(_ items: [ClaimItem]) -> [UInt32] {
    let own = items.compactMap(\.kind).reduce(0) { $0 | $1.bit }
    return (0..<UInt32(1 << TransferKind.allCases.count)).filter { $0 & own == own && $0 != 0 }
  }

  /// What the indicator's answers can score, and what silence counts as; numbers before the stretches between them.
  func safeguardValues(_ position: Int, limits: [Double]) -> [ClaimValue] {
    let scores: [Double]
    switch instrument.indicators[position].scale {
    case .maturity: scores = (0...Scale.highestLevel).map { Double($0) / Double(Scale.highestLevel) }
    case .yesPartialNo: scores = Answer.Choice.allCases.map(\.score)
    case .number: return numbersAndStretches(limits + [unanswered])
    }
    return Set(scores.map(\.inBillionths) + [unanswered]).sorted().map(ClaimValue.number)
  }

  /// The limits themselves, and the stretches between them and the ends.
  private func numbersAndStretches(_ limits: [Double]) -> [ClaimValue] {
    let points = Set(limits.filter { (0...Self.whole).contains($0) } + [0, Self.whole]).sorted()
    return points.map(ClaimValue.number) + zip(points, points.dropFirst()).map(ClaimValue.between)
  }

  /// Whether an item can have a figure, given the answers that are assumed.
  ///
  /// - Parameter assumed: Where the safeguard value of an indicator lies, in billionths; `nil` where nothing is
  ///   assumed.
  func allows(
    _ figure: Condition.NumberFact,
    _ value: ClaimValue,
    of item: ClaimItem,
    assumed: (Int) -> ClosedRange<Double>?
  ) -> Bool {
    switch figure {
    case .lowestServed: return allowsLowest(value, of: item, assumed)
    case .weaknessWorst: return allowsWeakness(value, of: item, assumed)
    case .inherent, .intrusive, .scale, .covert, .safeguard: return true
    }
  }

  /// No answer may be lower, and one must be as low; none may be given where the figure is absent.
  private func allowsLowest(
    _ value: ClaimValue,
    of item: ClaimItem,
    _ assumed: (Int) -> ClosedRange<Double>?
  ) -> Bool {
    let silence = unanswered...unanswered
    let scores = item.item.serves.map(assumed)
    guard let lowest = value.range else { return scores.allSatisfy { $0 == nil || $0 == silence } }
    return scores.allSatisfy { $0.map { $0.upperBound >= lowest.lowerBound || $0 == silence } ?? true }
      && scores.contains { $0?.overlaps(lowest) ?? true }
  }

  /// The weakness lies between its values with everything else met, and with everything else absent.
  private func allowsWeakness(
    _ value: ClaimValue,
    of item: ClaimItem,
    _ assumed: (Int) -> ClosedRange<Double>?
  ) -> Bool {
    guard let weakness = value.range else { return false }
    let safeguards = item.form.safeguards
    if safeguards.isEmpty { return weakness == 0...0 }
    var (weights, least, most) = (0.0, 0.0, 0.0)
    for position in safeguards {
      let weight = instrument.weights[position]
      let kept = assumed(position) ?? 0...Self.whole
      weights += weight
      most += weight * kept.upperBound
      // What stands at the value of silence may be silence, which counts as absent here.
      least += weight * (kept == unanswered...unanswered ? 0 : kept.lowerBound)
    }
    let range = (Self.whole - most / weights).rounded(.down)...(Self.whole - least / weights).rounded(.up)
    return range.overlaps(weakness)
  }
}
