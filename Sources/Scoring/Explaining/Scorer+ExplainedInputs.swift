internal import Instruments

extension Scorer {
  /// One indicator as it went in.
  ///
  /// - Parameter applicable: The weight that its share is taken of.
  func input(
    at position: Int,
    _ sheet: AnswerSheet,
    _ numbers: [Indicator.ID: Double],
    applicable: Double
  ) -> ExplainedInput {
    let (indicator, entry) = (instrument.indicators[position], sheet.entries[position])
    let isAnswered = entry.state == .answered
    let applies = entry.state != .notApplicable && applicable > 0
    return ExplainedInput(
      indicatorID: indicator.id,
      state: entry.state,
      conversion: isAnswered ? Conversion(entry, on: indicator.scale, number: numbers[indicator.id]) : nil,
      score: isAnswered ? entry.score : nil,
      weight: indicator.weight,
      weightShare: applies ? indicator.weight / applicable : 0,
      evidenceGrade: isAnswered ? grade(entry) : nil,
      hasSmallBase: isAnswered && entry.hasSmallBase,
      target: target(entry, at: position),
      targetSource: targetSource(entry, at: position),
      gap: isAnswered ? gap(entry, at: position) : nil
    )
  }

  private func targetSource(_ entry: AnswerSheet.Entry, at position: Int) -> TargetSource {
    let indicator = instrument.indicators[position]
    if entry.target != nil { return .response }
    if profile.indicatorTargetLevels[indicator.id] != nil { return .indicator }
    return profile.domainTargetLevels[indicator.domainID] == nil ? .standard : .domain
  }

  /// How far answers at these positions were believed.
  func evidenceDefaults(of positions: [Int], _ sheet: AnswerSheet) -> [UsedDefault] {
    let answered = positions.map { sheet.entries[$0] }.filter { $0.state == .answered }
    let grades = Set(answered.map(grade))
    var defaults = grades.sorted().map { UsedDefault(.confidence($0), confidences[$0.rawValue]) }
    if answered.contains(where: \.hasSmallBase) {
      defaults.append(UsedDefault(.smallBaseGrade, Double(profile.smallBaseGrade.rawValue)))
    }
    return defaults
  }

  /// The profile's targets that answers at these positions were held against.
  func targetDefaults(of positions: [Int], _ sheet: AnswerSheet) -> [UsedDefault] {
    var defaults: [UsedDefault] = []
    for position in positions where sheet.entries[position].state == .answered {
      guard let used = targetDefault(sheet.entries[position], at: position), !defaults.contains(used) else { continue }
      defaults.append(used)
    }
    return defaults
  }

  /// The profile's target that is used at a position; `nil` for the response's own.
  func targetDefault(_ entry: AnswerSheet.Entry, at position: Int) -> UsedDefault? {
    let indicator = instrument.indicators[position]
    let parameter: UsedDefault.Parameter
    switch targetSource(entry, at: position) {
    case .response: return nil
    case .indicator: parameter = .indicatorTargetLevel(indicator.id)
    case .domain: parameter = .domainTargetLevel(indicator.domainID)
    case .standard: parameter = .defaultTargetLevel
    }
    return UsedDefault(parameter, targets[position] * Double(Scale.highestLevel))
  }
}
