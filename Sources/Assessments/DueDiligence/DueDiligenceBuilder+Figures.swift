internal import CapacityProtos
internal import Instruments
internal import ProtobufC

// The figures, each with its formula in words and with its numbers (dual-use.md section 6).

extension DueDiligenceBuilder {
  func figures(_ mitigations: [Capacity_V1_DiligenceMitigation]) -> [Capacity_V1_DiligenceFigure] {
    let n = words.number
    let technology = ruleSet.technology(transfer.technologyID) ?? .init()
    let p = parameters
    let facets =
      p.intrusiveWeight * Double(technology.intrusive) + p.scaleWeight * Double(technology.scale)
      + p.covertWeight * Double(technology.covert)
    let inherent = facets / 4
    let kind = p.kinds.first { $0.kind == request.kind }?.factor ?? 1
    let user = userFactor, purpose = purposeFactor
    let product = mitigations.reduce(1.0) { $0 * (1 - $1.countedEffect) }
    let share = max(p.residualShareMinimum, product)
    let j = judgement
    let factors = mitigations.filter { $0.countedEffect > 0 }.map { "(1 - \(n($0.countedEffect)))" }
    return [
      figure(
        "I0",
        inherent,
        "(\(n(p.intrusiveWeight)) × \(technology.intrusive) + \(n(p.scaleWeight)) × \(technology.scale) + "
          + "\(n(p.covertWeight)) × \(technology.covert)) / 4"
      ),
      figure("I", j.inherent, "\(n(kind)) × \(n(inherent))"),
      figure("S", j.safeguardWeakness, safeguardSum),
      figure(
        "E",
        j.exposure,
        "\(n(p.safeguardExposureWeight)) × \(n(j.safeguardWeakness)) + \(n(p.endUserExposureWeight)) × \(n(user)) + "
          + "\(n(p.purposeExposureWeight)) × \(n(purpose))"
      ),
      figure(
        "R0",
        j.rawRisk,
        "\(n(j.inherent)) × (\(n(p.rawRiskBase)) + \(n(p.rawRiskSlope)) × \(n(j.exposure)))"
      ),
      figure(
        "M",
        share,
        "max(\(n(p.residualShareMinimum)); \(factors.isEmpty ? "1" : factors.joined(separator: " × ")))"
      ),
      figure("R", j.residualRisk, "\(n(j.rawRisk)) × \(n(share))"),
    ]
  }

  private func figure(_ id: String, _ value: Double, _ calculation: String) -> Capacity_V1_DiligenceFigure {
    var figure = Capacity_V1_DiligenceFigure()
    figure.id = id
    figure.title = words.text(DiligenceTexts.figures[id]?.title)
    figure.formula = words.text(DiligenceTexts.figures[id]?.formula)
    figure.value = value.stored
    figure.calculation = "\(calculation) = \(words.number(value))"
    return figure
  }

  private var userFactor: Double {
    let endUser = request.endUser == .unspecified ? .unknown : request.endUser
    guard let factor = parameters.endUsers.first(where: { $0.endUser == endUser }) else { return 1 }
    let isShown = request.terms?.userIndependenceEvidenced == .yes
    return factor.needsIndependence && !isShown ? parameters.unevidencedIndependenceFactor : factor.factor
  }

  private var purposeFactor: Double {
    let purpose = request.purpose == .unspecified ? .unstated : request.purpose
    return parameters.purposes.first { $0.purpose == purpose }?.factor ?? 1
  }

  /// Ids of the relevant safeguards, in the order of the instrument.
  var safeguardIDs: [String] {
    let ids = Set(tags.flatMap(\.safeguards))
    return instrument.model.indicators.map(\.id).filter(ids.contains)
  }

  private var safeguardSum: String {
    var (held, whole) = (0.0, 0.0)
    for id in safeguardIDs {
      let weight = instrument.model.indicator(id)?.weight ?? 0
      held += weight * safeguardValue(id)
      whole += weight
    }
    return whole > 0 ? "1 - \(words.number(held)) / \(words.number(whole))" : "0"
  }

  func safeguards() -> [Capacity_V1_DiligenceFact] {
    safeguardIDs.map { id in
      var fact = Capacity_V1_Fact()
      fact.subject = id
      fact.value = SpokenNumber.plain(safeguardValue(id))
      fact.answerState = answerState(id)
      return self.fact(fact)
    }
  }

  func answerState(_ id: String) -> Capacity_V1_AnswerState {
    switch entry(id)?.state {
    case .answered: .answered
    case .notApplicable: .notApplicable
    case .withheld: .withheld
    case .unknown, nil: .unknown
    }
  }

  func tiers() -> [Capacity_V1_DiligenceTier] {
    var from = 0.0
    return parameters.tiers.map { threshold in
      var tier = Capacity_V1_DiligenceTier()
      tier.tier = threshold.tier
      tier.title = words.tier(threshold.tier)
      tier.from = from
      tier.below = threshold.below
      tier.approval = words.text(DiligenceTexts.approvals[threshold.tier.shortName])
      from = threshold.below
      return tier
    }
  }
}
