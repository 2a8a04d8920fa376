internal import CapacityProtos
internal import ProtobufC

/// Reads one version of an instrument from the files of its folder and checks that all fits together.
struct InstrumentLoader {
  private var merged: MergedMessage<Capacity_V1_Instrument>
  private var message: Capacity_V1_Instrument { merged.message }

  /// - Throws: ``SurveyDataFaults`` where a file cannot be read at all.
  init(_ files: [SurveyDataFile]) throws { merged = try MergedMessage(files) }

  /// - Throws: ``SurveyDataFaults`` with every fault.
  mutating func load() throws -> LoadedInstrument {
    if message.id.isEmpty { merged.note("id", found: "nothing", allowed: "the instrument's id") }
    if message.version.isEmpty { merged.note("version", found: "nothing", allowed: "the instrument's version") }
    checkPrinciples()
    let articles = message.closedArticles
    let risks = Set(message.risks.map(\.id))
    for (domainIndex, domain) in message.domains.enumerated() {
      let path = "domains[\(domainIndex)]"
      requireText(domain.title, "\(path).title")
      for (index, indicator) in domain.indicators.enumerated() {
        check(indicator, of: domain, at: "\(path).indicators[\(index)]", risks: risks, articles: articles)
      }
    }
    do {
      let model = try Instrument(message)
      return try LoadedInstrument(message: merged.checked(), base: merged.base, model: model)
    } catch let faults as InstrumentFaults {
      note(faults)
      throw SurveyDataFaults(merged.faults)
    }
  }

  // MARK: Indicators

  private mutating func check(
    _ indicator: Capacity_V1_Indicator,
    of domain: Capacity_V1_Domain,
    at path: String,
    risks: Set<String>,
    articles: [String: Set<String>]
  ) {
    requireText(indicator.question, "\(path).question")
    if !Self.isIndicatorID(indicator.id, of: domain.id) {
      merged.note("\(path).id", found: "\"\(indicator.id)\"", allowed: "\(domain.id)- and two digits")
    }
    // The model refuses what is negative or no number.
    if indicator.weight == 0 {
      merged.note("\(path).weight", found: "\(indicator.weight)", allowed: "a number above 0")
    }
    if indicator.principleIds.isEmpty {
      merged.note("\(path).principle_ids", found: "none", allowed: "at least one principle that a gap here cites")
    }
    for (index, risk) in indicator.riskIds.enumerated() where !risks.contains(risk) {
      merged.note(
        "\(path).risk_ids[\(index)]",
        found: risk,
        allowed: "one of \(risks.sorted().joined(separator: ", "))"
      )
    }
    for (index, entry) in indicator.crosswalk.enumerated() {
      guard let known = articles[entry.frameworkID] else { continue }
      for (reference, article) in entry.references.enumerated() where !known.contains(article) {
        merged.note(
          "\(path).crosswalk[\(index)].references[\(reference)]",
          found: "\"\(article)\"",
          allowed: "an article of \(entry.frameworkID)"
        )
      }
    }
    checkScale(indicator, at: path)
  }

  /// Three capital letters, a dash and two digits.
  private static func isIndicatorID(_ id: Indicator.ID, of domainID: Domain.ID) -> Bool {
    let isCapital = { (letter: Unicode.Scalar) in ("A"..."Z").contains(letter) }
    let digits = id.unicodeScalars.dropFirst(4)
    return domainID.unicodeScalars.count == 3 && domainID.unicodeScalars.allSatisfy(isCapital)
      && id.hasPrefix(domainID + "-") && digits.count == 2 && digits.allSatisfy { ("0"..."9").contains($0) }
  }

  private mutating func checkScale(_ indicator: Capacity_V1_Indicator, at path: String) {
    switch indicator.answerType {
    case .maturity:
      if indicator.levels.map(\.level) != [0, 1, 2, 3, 4] {
        let found = indicator.levels.map { String($0.level) }.joined(separator: ", ")
        merged.note("\(path).levels", found: found.isEmpty ? "none" : found, allowed: "levels 0, 1, 2, 3, 4 in order")
      }
      for (index, level) in indicator.levels.enumerated() { requireText(level.text, "\(path).levels[\(index)].text") }
    case .yesPartialNo:
      if indicator.options.map(\.choice) != [.yes, .partial, .no] {
        let found = indicator.options.map(\.choice.shortName).joined(separator: ", ")
        merged.note("\(path).options", found: found.isEmpty ? "none" : found, allowed: "yes, partial, no in order")
      }
      for (index, option) in indicator.options.enumerated() {
        requireText(option.text, "\(path).options[\(index)].text")
      }
    case .number:
      requireText(indicator.unit, "\(path).unit")
      if indicator.anchors.isEmpty { merged.note("\(path).anchors", found: "none", allowed: "at least one anchor") }
    case .unspecified, .UNRECOGNIZED:
      let allowed = "one of \(Capacity_V1_AnswerType.shortNames.joined(separator: ", "))"
      merged.note("\(path).answer_type", found: "nothing", allowed: allowed)
    }
  }

  // MARK: The rest

  private mutating func checkPrinciples() {
    for (index, principle) in message.principles.enumerated() {
      requireText(principle.title, "principles[\(index)].title")
      if principle.heading == .unspecified {
        merged.note("principles[\(index)].heading", found: "nothing", allowed: "a heading")
      }
    }
  }

  private mutating func requireText(_ text: [String: String], _ path: String) {
    if (text["en"] ?? "").isEmpty { merged.note(path, found: "no English text", allowed: "a text for en") }
  }

  /// Faults of the model at the places of what they speak of.
  private mutating func note(_ faults: InstrumentFaults) {
    var paths: [String: [String]] = [:]
    for (index, principle) in message.principles.enumerated() {
      paths[principle.id, default: []].append("principles[\(index)]")
    }
    for (index, framework) in message.frameworks.enumerated() {
      paths[framework.id, default: []].append("frameworks[\(index)]")
    }
    for (domainIndex, domain) in message.domains.enumerated() {
      paths[domain.id, default: []].append("domains[\(domainIndex)]")
      for (index, indicator) in domain.indicators.enumerated() {
        paths[indicator.id, default: []].append("domains[\(domainIndex)].indicators[\(index)]")
      }
    }
    for fault in faults.faults {
      let (id, field, allowed) = fault.place
      var path = (paths[id]?.last ?? "") + field
      if case .unknownReference(_, let to) = fault { path = place(of: to, namedBy: id) ?? path }
      merged.note(path, found: fault.description, allowed: allowed)
    }
  }

  /// The field where an indicator or a letter names an id.
  private func place(of id: String, namedBy source: String) -> String? {
    if let index = message.principles.firstIndex(where: { $0.id == source && $0.parentID == id }) {
      return "principles[\(index)].parent_id"
    }
    for (domainIndex, domain) in message.domains.enumerated() {
      for (index, indicator) in domain.indicators.enumerated() where indicator.id == source {
        let path = "domains[\(domainIndex)].indicators[\(index)]"
        if let place = indicator.principleIds.firstIndex(of: id) { return "\(path).principle_ids[\(place)]" }
        if let place = indicator.requires.firstIndex(of: id) { return "\(path).requires[\(place)]" }
        if let place = indicator.crosswalk.firstIndex(where: { $0.frameworkID == id }) {
          return "\(path).crosswalk[\(place)].framework_id"
        }
      }
    }
    return nil
  }
}

extension InstrumentFaults.Fault {
  /// The id that the fault is about, its field, and what would be right.
  fileprivate var place: (id: String, field: String, allowed: String) {
    switch self {
    case .duplicateID(let id): (id, ".id", "each id once")
    case .wrongDomain(let indicator, let domain): (indicator, ".id", "an indicator of \(domain)")
    case .unknownReference(let from, let to): (from, "", "an id that there is instead of \(to)")
    case .requirementCycle(let id): (id, ".requires", "requirements without a circle")
    case .badWeight(let id): (id, ".weight", "a finite number above 0")
    case .badAnchors(let id): (id, ".anchors", "values that rise, levels from 0 to 4")
    }
  }
}
