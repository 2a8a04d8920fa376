internal import CapacityProtos
internal import Instruments
internal import ProtobufC

/// The part of a survey file on technologies: empty lists, with an example and all that may be chosen in comments.
struct SurveyTemplateRequests {
  let ruleSet: Capacity_V1_RuleSet
  let language: String

  func write(to yaml: inout CommentedYAML) {
    yaml.line()
    yaml.comment("==== Technologies, services and training that the state asks for or is offered")
    yaml.comment("The dual-use rules read these with the answers above. What is left out is unknown, never safe.")
    yaml.comment("To request something, take away the [] below and the number signs before this example:")
    yaml.comment()
    for line in example { yaml.line("# " + line) }
    yaml.comment()
    yaml.comment("technology_id, and ids of technologies_held:")
    for technology in ruleSet.technologies {
      yaml.comment(technology.title.text(in: language), label: "  \(technology.id): ", hanging: 2)
    }
    yaml.comment("mitigation_id (a promise alone, E0, lowers nothing):")
    for mitigation in ruleSet.mitigations {
      yaml.comment(mitigation.title.text(in: language), label: "  \(mitigation.id): ", hanging: 2)
    }
    yaml.line("technology_requests: []")
    yaml.line()
    yaml.comment("Technologies that the state is known to hold already: a list of ids.")
    yaml.line("technologies_held: []")
  }

  private var example: [String] {
    let technology = ruleSet.technologies.first?.id ?? ""
    let mitigation = ruleSet.mitigations.first?.id ?? ""
    let terms = Capacity_V1_TransferTerms.fields.names.map { "    \($0): unknown" }
    let head = ["- technology_id: \(technology)", "  # \(choices(Capacity_V1_TransferKind.self))", "  kind: software"]
    let endUser = wrapped(choices(Capacity_V1_EndUser.self)) + ["  end_user: unknown"]
    let purpose = wrapped(choices(Capacity_V1_Purpose.self)) + ["  purpose: unstated"]
    let rest = [
      "  # evidence_grade: E0 promised, E1 named source, E2 document seen, E3 confirmed independently",
      "  mitigations:",
      "    - {mitigation_id: \(mitigation), evidence_grade: E0}",
      "  comment: \"\"",
    ]
    return head + endUser + purpose + ["  # each yes, no or unknown", "  terms:"] + terms + rest
  }

  private func choices<Value: ProtobufEnum>(_ type: Value.Type) -> String {
    type.shortNames.joined(separator: ", ")
  }

  private func wrapped(_ text: String) -> [String] {
    StyledText(text).wrapped(to: 100).map { "  # \($0.plain)" }
  }
}
