internal import Instruments

/// The figures of one transfer, each 0 to 1.
struct Risk {
  /// With the factor of the kind.
  var inherent: Double
  var safeguardWeakness: Double
  var exposure: Double
  var raw: Double
  var residual: Double
}

extension TransferAssessor {
  /// What conditions can ask of the request, under one reading.
  func requestFacts(_ transferCase: TransferCase, as reading: Reading) -> RequestFacts {
    RequestFacts(
      entries: transferCase.entries,
      unanswered: numbers.unanswered(as: reading),
      grades: transferCase.grades,
      kinds: transferCase.kinds
    )
  }

  /// What conditions can ask of a requested item, under one reading.
  func facts(
    _ request: TransferCase.Item,
    in transferCase: TransferCase,
    as reading: Reading
  ) -> ItemFacts {
    let item = catalogue.items[request.position]
    var facts = facts(item, item.forms[request.kind.rawValue], in: transferCase, as: reading)
    facts.transfer = ItemFacts.Transfer(
      kind: request.kind,
      endUser: request.endUser,
      purpose: request.purpose,
      terms: numbers.terms(request.terms, as: reading),
      gradesStart: request.gradesStart
    )
    return facts
  }

  /// What conditions can ask of an item that is held: the catalogue's facts.
  func heldFacts(_ position: Int, in transferCase: TransferCase, as reading: Reading) -> ItemFacts {
    let item = catalogue.items[position]
    return facts(item, item.heldForm, in: transferCase, as: reading)
  }

  private func facts(
    _ item: CatalogueItem,
    _ form: ItemForm,
    in transferCase: TransferCase,
    as reading: Reading
  ) -> ItemFacts {
    var lowestServed: Double?
    for position in item.serves where transferCase.isAnswered(position) {
      lowestServed = min(lowestServed ?? 1, transferCase.entries[position].score)
    }
    let technology = item.technology
    return ItemFacts(
      tags: form.tags,
      isControlled: item.isControlled,
      servesNothing: item.serves.isEmpty,
      inherent: item.inherent,
      intrusive: technology.intrusive,
      scale: technology.scale,
      covert: technology.covert,
      floor: technology.floor,
      weaknessWorst: weakness(form.safeguards, transferCase.entries, unanswered: reading == .best ? 1 : 0),
      hasUnansweredSafeguards: !form.safeguards.allSatisfy(transferCase.isAnswered),
      lowestServed: lowestServed
    )
  }

  /// How much of the relevant safeguards is missing, 0 to 1; 0 when none is relevant.
  func weakness(_ safeguards: [Int], _ entries: [AnswerSheet.Entry], unanswered: Double) -> Double {
    var (whole, held) = (0.0, 0.0)
    for position in safeguards {
      let entry = entries[position]
      let weight = instrument.weights[position]
      whole += weight
      if case .answered = entry.state { held += weight * entry.score } else { held += weight * unanswered }
    }
    return whole > 0 ? 1 - held / whole : 0
  }

  /// The figures of a requested item; its terms are those of the reading.
  func risk(_ request: TransferCase.Item, _ facts: ItemFacts, _ state: RequestFacts) -> Risk {
    let parameters = numbers.parameters
    let form = catalogue.items[request.position].forms[request.kind.rawValue]
    let inherent = numbers.kinds[request.kind.rawValue] * facts.inherent
    let weakness = weakness(form.safeguards, state.entries, unanswered: state.unanswered)
    let user = numbers.endUsers[request.endUser.rawValue]
    let isIndependent = facts.transfer?.terms[.userIndependenceEvidenced] == .yes
    let userFactor =
      user.needsIndependence && !isIndependent ? parameters.unevidencedIndependenceFactor : user.factor
    let exposure =
      parameters.safeguardExposureWeight * weakness
      + parameters.endUserExposureWeight * userFactor
      + parameters.purposeExposureWeight * numbers.purposes[request.purpose.rawValue]
    let raw = inherent * (parameters.rawRiskBase + parameters.rawRiskSlope * exposure)
    var share = 1.0
    for position in form.mitigations {
      share *= 1 - catalogue.mitigations[position].effect * quality(of: position, request, state)
    }
    return Risk(
      inherent: inherent,
      safeguardWeakness: weakness,
      exposure: exposure,
      raw: raw,
      residual: raw * max(parameters.residualShareMinimum, share)
    )
  }

  /// How far a mitigation counts, 0 to 1: paper does not stand in for a missing institution.
  private func quality(
    of mitigation: Int,
    _ request: TransferCase.Item,
    _ state: RequestFacts
  ) -> Double {
    var grade = Int(state.grades[request.gradesStart + mitigation]) - 1
    if grade < 0 { return 0 }
    if let needs = catalogue.mitigations[mitigation].needs, numbers.isWeak(state.safeguard(needs)) {
      grade = min(grade, EvidenceGrade.e1.rawValue)
    }
    return numbers.qualities[grade]
  }
}
