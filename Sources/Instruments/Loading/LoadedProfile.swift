package import CapacityProtos
internal import ProtobufC

/// A scoring profile with the digest that assessments record.
package struct LoadedProfile: Sendable {
  /// With the texts of all languages.
  package let message: Capacity_V1_ScoringProfile
  /// Without translations: what the digest is over.
  package let base: Capacity_V1_ScoringProfile
  /// SHA-256 over the canonical bytes of ``base``, in hexadecimal.
  package let digest: String

  /// - Throws: ``SurveyDataFaults`` with every fault.
  init(_ file: SurveyDataFile) throws {
    var merged = try MergedMessage<Capacity_V1_ScoringProfile>([file])
    let profile = merged.message
    if profile.id.isEmpty { merged.note("id", found: "nothing", allowed: "the profile's id") }
    if profile.version.isEmpty { merged.note("version", found: "nothing", allowed: "the profile's version") }
    if profile.title.text(in: "en").isEmpty { merged.note("title", found: "no English text", allowed: "a text for en") }
    func share(_ value: Double, _ field: String) {
      if !(0...1).contains(value) { merged.note(field, found: "\(value)", allowed: "a number from 0 to 1") }
    }
    func level(_ value: Double, _ field: String) {
      if !(0...4).contains(value) { merged.note(field, found: "\(value)", allowed: "a level from 0 to 4") }
    }
    share(profile.minimumCoverage, "minimum_coverage")
    share(profile.dependencyShare, "dependency_share")
    level(profile.defaultTargetLevel, "default_target_level")
    for (id, target) in profile.indicatorTargetLevels { level(target, "indicator_target_levels[\"\(id)\"]") }
    for (id, target) in profile.domainTargetLevels { level(target, "domain_target_levels[\"\(id)\"]") }
    if !(profile.safeguardPriorityFactor >= 1) {
      merged.note("safeguard_priority_factor", found: "\(profile.safeguardPriorityFactor)", allowed: "at least 1")
    }
    for (index, item) in profile.confidences.enumerated() { share(item.confidence, "confidences[\(index)].confidence") }
    if Set(profile.confidences.map(\.evidenceGrade)) != [.e0, .e1, .e2, .e3] || profile.confidences.count != 4 {
      merged.note(
        "confidences",
        found: "\(profile.confidences.count) entries",
        allowed: "one for each of E0, E1, E2, E3"
      )
    }
    if profile.smallBaseGrade == .unspecified { merged.note("small_base_grade", found: "nothing", allowed: "E0 to E3") }
    if let patterns = profile.patterns {
      share(patterns.powersLead, "patterns.powers_lead")
      share(patterns.safeguardsBelow, "patterns.safeguards_below")
      share(patterns.developedFrom, "patterns.developed_from")
      share(patterns.weakAtMost, "patterns.weak_at_most")
      share(patterns.conditionalAtMost, "patterns.conditional_at_most")
    } else {
      merged.note("patterns", found: "nothing", allowed: "thresholds of the patterns")
    }
    if let readiness = profile.readiness {
      share(readiness.minimumCoverage, "readiness.minimum_coverage")
      share(readiness.metFrom, "readiness.met_from")
      share(readiness.strongFrom, "readiness.strong_from")
      share(readiness.strongWeightShare, "readiness.strong_weight_share")
      share(readiness.notMetBelow, "readiness.not_met_below")
    } else {
      merged.note("readiness", found: "nothing", allowed: "thresholds of readiness")
    }
    if let total = profile.total {
      if total.aggregation == .unspecified {
        merged.note("total.aggregation", found: "nothing", allowed: "arithmetic or geometric")
      }
      if total.weighting == .unspecified {
        merged.note("total.weighting", found: "nothing", allowed: "instrument, equal or given")
      }
      if !(total.geometricMinimum > 0 && total.geometricMinimum <= 1) {
        merged.note("total.geometric_minimum", found: "\(total.geometricMinimum)", allowed: "above 0, 1 at most")
      }
      share(total.minimumWeightShare, "total.minimum_weight_share")
      for (id, weight) in total.domainWeights where !(weight >= 0 && weight.isFinite) {
        merged.note("total.domain_weights[\"\(id)\"]", found: "\(weight)", allowed: "a finite number from 0 on")
      }
      if total.weighting == .given, !total.domainWeights.contains(where: { $0.value > 0 }) {
        merged.note("total.domain_weights", found: "no weight above 0", allowed: "weights by domain")
      }
    }
    merged.checkUncertainty()
    message = try merged.checked()
    base = merged.base
    digest = ContentDigest.hex(of: try base.encoded())
  }
}
