internal import CapacityProtos
internal import Instruments
internal import ProtobufC

/// What the template of a due-diligence file is filled with.
struct DueDiligenceView {
  let file: Capacity_V1_DueDiligenceFile

  init(_ file: Capacity_V1_DueDiligenceFile) { self.file = file }

  var context: [String: Any] {
    let request = file.request ?? .init()
    let title = label("title") + label("colon") + (file.technology?.title ?? "")
    return [
      "language": file.languageCode,
      "labels": DiligenceLabels.all.mapValues { $0.text(in: file.languageCode) },
      "title": title,
      "subtitle": label("subtitle"),
      "tlp": file.tlp.label,
      "head": head,
      "result": badge(file.tier),
      "best": badge(file.bestTier),
      "worst": badge(file.worstTier),
      "own": badge(file.ownTier),
      "residual": number(file.figures.last?.value ?? 0),
      "approval": file.approval,
      "flagCount": flagCount,
      "request": asked(request),
      "facets": facets.context,
      "tags": tags.context,
      "terms": terms.context,
      "mitigations": mitigations.context,
      "figures": figures.context,
      "tiers": tiers.context,
      "open": facts(file.openQuestions, caption: label("open_caption")).context,
      "flags": file.flags.map(flag),
      "safeguards": facts(file.safeguards, caption: label("safeguards_caption")).context,
      "alternatives": alternatives,
      "changes": changes,
      "trail": trail.context,
      "principles": cited(file.flags.flatMap(\.principles), caption: label("principles")).context,
      "risks": cited(file.flags.flatMap(\.risks), caption: label("risks")).context,
      "signing": signing.context,
      "versions": versions,
      "caveats": ["items": file.caveats + (sourceLanguage == nil ? [] : [label("sources_english")])],
    ]
  }

  func label(_ name: String) -> String { DiligenceLabels.all[name]?.text(in: file.languageCode) ?? name }

  /// That of sources, which are cited as they are called in English; `nil`: that of the file.
  var sourceLanguage: String? { file.languageCode.hasPrefix("en") ? nil : "en" }

  func line(_ name: String, _ value: String) -> [String: Any] {
    ["name": name, "value": value, "code": false, "lang": false]
  }

  func lines(_ pairs: [(String, String)]) -> [[String: Any]] {
    pairs.filter { !$0.1.isEmpty }.map { line(label($0.0), $0.1) }
  }

  func word(_ tier: Capacity_V1_RiskTier) -> String {
    file.tiers.first { $0.tier == tier }?.title ?? (tier == .unspecified ? label("none") : tier.shortName)
  }

  func badge(_ tier: Capacity_V1_RiskTier) -> [String: Any] { ["code": tier.shortName, "word": word(tier)] }

  func cell(_ tier: Capacity_V1_RiskTier) -> HTMLTable.Cell { .tier(code: tier.shortName, word: word(tier)) }

  /// With three decimals, as the language writes them.
  func number(_ value: Double) -> String { DiligenceLabels.written(Figures.fixed(value, 3), in: file.languageCode) }

  func percent(_ share: Double) -> String {
    // One decimal: an effect of 7.5 % enters the calculation that stands beside it.
    DiligenceLabels.written(Figures.fixed(share * 100, 1) + " %", in: file.languageCode)
  }

  // MARK: Parts

  private var head: [[String: Any]] {
    lines([
      ("state", file.stateCode), ("round", file.round), ("agency", file.agency),
      ("assessment", "\(file.assessmentID), \(label("item")) \(file.item + 1)"),
      ("submitted", file.submitTime?.moment ?? ""), ("made", file.createTime?.moment ?? ""),
      ("standing", DiligenceLabels.standings[file.standing.shortName]?.text(in: file.languageCode) ?? ""),
      ("superseded_by", file.supersededByAssessmentID),
    ])
  }

  private func asked(_ request: Capacity_V1_TechnologyRequest) -> [[String: Any]] {
    let floor = file.technology?.floor ?? .unspecified
    let serves = (file.technology?.serves ?? []).map { "\($0.id) \($0.title)" }.joined(separator: "; ")
    return lines([
      ("technology", "\(file.technology?.title ?? "") (\(file.technology?.technologyID ?? ""))"),
      ("kind", file.kindWords), ("end_user", file.endUserWords), ("purpose", file.purposeWords),
      ("item_floor", word(floor)),
      ("controlled", label(file.technology?.controlled == true ? "yes" : "no")),
      ("serves", serves.isEmpty ? label("serves_nothing") : serves),
      ("comment", request.comment),
    ])
  }

  private var flagCount: String {
    let open = file.flags.filter { ($0.standing?.status ?? .open) == .open }.count
    let colon = label("colon")
    return "\(label("flag_count"))\(colon)\(file.flags.count), \(label("of_which_open"))\(colon)\(open)"
  }

  private var alternatives: [String] {
    if file.alternatives.isEmpty { return [file.noAlternativeReason] }
    return file.alternatives.map { "\($0.title) (\($0.technologyID))" }
  }

  private var changes: Any {
    guard let changes = file.changes else { return false }
    return [
      "summary": changes.summary, "words": changes.words, "reached": changes.outcome == .found,
      "code": changes.tier.shortName, "word": word(changes.tier), "risk": number(changes.residualRisk),
    ] as [String: Any]
  }

  private var versions: [[String: Any]] {
    let digests = file.digests ?? .init()
    return lines([
      ("instrument", "\(file.instrumentID) \(file.instrumentVersion)"), ("rules", file.ruleSetVersion),
      ("method", digests.methodVersion), ("rules_digest", file.ruleSetDigest),
      ("response_digest", digests.response), ("instrument_digest", digests.instrument),
      ("profile_digest", digests.profile), ("held_digest", digests.technologiesHeld),
      ("scorecard_digest", digests.scorecard), ("judged_by", file.judgedByAssessmentID),
    ])
  }
}
