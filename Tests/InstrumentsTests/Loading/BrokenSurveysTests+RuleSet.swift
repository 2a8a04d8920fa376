extension BrokenSurveysTests {
  static let ruleSet: [Case] = [
    .init(
      "a factor above 1",
      in: "dual-use/00-rule-set.yaml",
      "{purpose: victim_support, factor: 0.1}",
      "{purpose: victim_support, factor: 10}",
      at: "victim_support",
      "parameters.purposes[1]",
      found: "10.0"
    ),
    .init(
      "an unknown tag",
      in: "dual-use/02-technologies.yaml",
      "tag_ids: [DU-EVD]",
      "tag_ids: [DU-EVX]",
      at: "DU-EVX",
      "technologies[1].tag_ids[0]",
      found: "\"DU-EVX\""
    ),
    .init(
      "an unknown alternative",
      in: "dual-use/02-technologies.yaml",
      "alternatives: [disk-imaging]",
      "alternatives: [disk]",
      at: "alternatives: [disk]",
      "technologies[1].alternatives[0]",
      found: "\"disk\""
    ),
    .init(
      "neither an alternative nor a reason",
      in: "dual-use/02-technologies.yaml",
      "    no_alternative_reason:",
      "    # no:",
      at: "- id: disk-imaging",
      "technologies[0].alternatives",
      found: "none"
    ),
    .init(
      "a safeguard that is no indicator",
      in: "dual-use/01-tags.yaml",
      "safeguards: [HRS-01,",
      "safeguards: [HRS-99,",
      at: "HRS-99",
      "tags[0].safeguards[0]",
      found: "\"HRS-99\""
    ),
    .init(
      "a mitigation twice",
      in: "dual-use/03-mitigations.yaml",
      "- id: MIT-02",
      "- id: MIT-01  # again",
      at: "# again",
      "mitigations[1].id",
      found: "MIT-01 again"
    ),
    .init(
      "an effect above 1",
      in: "dual-use/03-mitigations.yaml",
      "effect: 0.25",
      "effect: 25",
      at: "effect: 25",
      "mitigations[0].effect",
      found: "25.0"
    ),
    .init(
      "an unknown right",
      in: "dual-use/01-tags.yaml",
      "rights: [privacy,",
      "rights: [privcy,",
      at: "[privcy,",
      "tags[0].rights[0]",
      found: "privcy"
    ),
  ]

  static let profile: [Case] = [
    .init(
      "a weight of a domain below 0",
      in: "profiles/with-total.yaml",
      "  weighting: instrument",
      "  weighting: given\n  domain_weights: {LAW: 1, LIM: -1}",
      at: "domain_weights:",
      "total.domain_weights[\"LIM\"]",
      found: "-1.0"
    ),
    .init(
      "a threshold of a pattern above 1",
      in: "profiles/default.yaml",
      "  powers_lead: 0.25",
      "  powers_lead: 25",
      at: "powers_lead: 25",
      "patterns.powers_lead",
      found: "25.0"
    ),
    .init(
      "a share above 1",
      in: "profiles/with-total.yaml",
      "\nminimum_coverage: 0.60",
      "\nminimum_coverage: 60",
      at: "minimum_coverage: 60",
      "minimum_coverage",
      found: "60.0"
    ),
    .init(
      "a missing grade",
      in: "profiles/default.yaml",
      "  - {evidence_grade: E3, confidence: 0.95}\n",
      "",
      at: "- {evidence_grade: E0, ",
      "confidences",
      found: "3 entries"
    ),
  ]
}
