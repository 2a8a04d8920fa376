internal import CapacityProtos
internal import ProtobufC

/// Checks that the parts of a rule set refer to what there is. Conditions are checked when they are compiled.
enum RuleSetCheck {
  static func check(_ merged: inout MergedMessage<Capacity_V1_RuleSet>, against instruments: [LoadedInstrument]?) {
    let rules = merged.message
    // A rule set serves every version of the instrument: it may name what any of them has.
    let indicators = instruments.map { Set($0.flatMap { $0.model.indicators.map(\.id) }) }
    let principles = instruments.map { Set($0.flatMap { $0.model.principles.map(\.id) }) }
    let risks = instruments.map { Set($0.flatMap { $0.message.risks.map(\.id) }) }
    let tags = Set(rules.tags.map(\.id)), technologies = Set(rules.technologies.map(\.id))
    if rules.version.isEmpty { merged.note("version", found: "nothing", allowed: "the rule set's version") }
    RiskParametersCheck.check(&merged)

    func known(_ ids: [String], in all: Set<String>?, _ kind: String, _ field: String) {
      guard let all else { return }
      for (index, id) in ids.enumerated() where !all.contains(id) {
        let near = nearest(to: id, among: all.sorted()).map { "; did you mean \($0)?" } ?? ""
        merged.note("\(field)[\(index)]", found: "\"\(id)\"", allowed: "the id of \(kind)\(near)")
      }
    }
    func unique(_ ids: [String], _ list: String) {
      var seen: Set<String> = []
      for (index, id) in ids.enumerated() {
        if id.isEmpty { merged.note("\(list)[\(index)].id", found: "nothing", allowed: "an id") }
        if !seen.insert(id).inserted {
          merged.note("\(list)[\(index)].id", found: "\(id) again", allowed: "each id once")
        }
      }
    }
    unique(rules.tags.map(\.id), "tags")
    unique(rules.technologies.map(\.id), "technologies")
    unique(rules.mitigations.map(\.id), "mitigations")
    unique(rules.redFlags.map(\.id), "red_flags")
    unique(rules.bundles.map(\.id), "bundles")

    for (index, tag) in rules.tags.enumerated() {
      known(tag.safeguards, in: indicators, "an indicator", "tags[\(index)].safeguards")
    }
    for (index, technology) in rules.technologies.enumerated() {
      let path = "technologies[\(index)]"
      known(technology.tagIds, in: tags, "a tag", "\(path).tag_ids")
      known(technology.serves, in: indicators, "an indicator", "\(path).serves")
      known(technology.alternatives, in: technologies, "a technology", "\(path).alternatives")
      for (name, facet) in [
        ("intrusive", technology.intrusive), ("scale", technology.scale), ("covert", technology.covert),
      ]
      where facet > 4 {
        merged.note("\(path).\(name)", found: "\(facet)", allowed: "0 to 4")
      }
      if technology.alternatives.isEmpty, technology.noAlternativeReason.text(in: "en").isEmpty {
        merged.note("\(path).alternatives", found: "none", allowed: "alternatives, or no_alternative_reason")
      }
    }
    for (index, mitigation) in rules.mitigations.enumerated() {
      let path = "mitigations[\(index)]"
      known(mitigation.tagIds, in: tags, "a tag", "\(path).tag_ids")
      known(mitigation.needs.isEmpty ? [] : [mitigation.needs], in: indicators, "an indicator", "\(path).needs")
      if !(0...1).contains(mitigation.effect) {
        merged.note("\(path).effect", found: "\(mitigation.effect)", allowed: "a number from 0 to 1")
      }
    }
    let cited = rules.redFlags.enumerated().map { ("red_flags[\($0)]", $1.principleIds, $1.riskIds, $1.source) }
    let bundles = rules.bundles.enumerated().map { ("bundles[\($0)]", $1.principleIds, $1.riskIds, $1.source) }
    for (path, principleIDs, riskIDs, source) in cited + bundles {
      known(principleIDs, in: principles, "a principle", "\(path).principle_ids")
      known(riskIDs, in: risks, "a risk", "\(path).risk_ids")
      if principleIDs.isEmpty { merged.note("\(path).principle_ids", found: "none", allowed: "at least one principle") }
      if source.isEmpty { merged.note("\(path).source", found: "nothing", allowed: "where the rule comes from") }
    }
  }
}
